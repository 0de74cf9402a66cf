import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import type { House } from './house.ts'
import { type Act, actIn, enter, retried } from './transaction.ts'

type Work<T> = (db: Transaction<DB>) => Promise<T>

/** Reads every row of the municipality and gives out numbers. Opened only by the `counts.ts` doors. */
export async function counting<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'count', work)
}

/** Reads every person of the municipality and gives out candidates. Opened only by people's matching. */
export async function matching<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'match', work)
}

async function widened<T>(act: Act, purpose: 'count' | 'match', work: Work<T>): Promise<T> {
	await enter(act.db, act.house, act.actor, purpose)
	try {
		return await work(act.db)
	} finally {
		await enter(act.db, act.house, act.actor, 'work')
	}
}

/** Jobs and samples: a transaction of its own for one municipality, with effects but no answer to anybody. */
export async function asSystem<T>(
	house: House,
	municipalityId: number,
	work: (act: Act) => Promise<T>,
): Promise<T> {
	return await retried(() =>
		house.app.transaction().execute(async (db) => {
			const actor = {
				municipalityId,
				controllerId: null,
				actorId: '',
				roles: [],
				unitIds: [],
				organisationIds: [],
			}
			await enter(db, house, { ...actor, actorId: null }, 'system')
			await sql`select pg_advisory_xact_lock_shared(${municipalityId})`.execute(db)
			return await work(actIn(db, house, actor))
		}),
	)
}
