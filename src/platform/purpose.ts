import { sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { readingAsKnown } from './as-known.ts'
import { askAlone } from './database/send-together.ts'
import type { House } from './house.ts'
import { type Act, actIn, enter, type Purpose, retried, standIn } from './transaction.ts'

type Work<T> = (db: Transaction<DB>) => Promise<T>

/**
 * Reads every row of the municipality, as it stood when the act asks for that, and gives out numbers. Opened only by the
 * `counts.ts` doors.
 */
export async function counting<T>(act: Act, work: Work<T>): Promise<T> {
	const { knownAt } = act
	if (knownAt === undefined) return await widened(act, 'count', work)
	return await widened(act, 'count', (db) => readingAsKnown(db, knownAt, work))
}

/** Reads every person of the municipality and gives out candidates. Opened only by people's matching. */
export async function matching<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'match', work)
}

/** Recomputes what follows from people's facts, whoever changed one, and gives out nothing. */
export async function projecting<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'system', work)
}

/** Reads the committee's people under codes, for those who have the right to follow up. */
export async function followingUp<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'follow-up', work)
}

/** Opens the rows of a count week, which are there for no other purpose: nothing flows back into the work. */
export async function countingWeek<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'count-week', work)
}

/** Reads every row that leads to one person, for the records officer who answers what is kept about them. */
export async function keepingRecords<T>(act: Act, work: Work<T>): Promise<T> {
	return await widened(act, 'records', work)
}

/** Widens for one piece of work; afterwards the transaction speaks as it did before. */
async function widened<T>({ db, house, actor }: Act, purpose: Purpose, work: Work<T>): Promise<T> {
	const speaker = actor.actorId === '' ? { ...actor, actorId: null } : actor
	const before = await askAlone(db, () => enter(db, house, speaker, purpose))
	const value = await work(db).catch(async (fault: unknown) => {
		// In a failed transaction nothing more can be said, and the first fault is the one to tell.
		await restore(db, before).catch(() => undefined)
		throw fault
	})
	await askAlone(db, () => restore(db, before))
	return value
}

async function restore(db: Transaction<DB>, context: string): Promise<void> {
	await sql`select set_config('bofast.context', ${context}, true)`.execute(db)
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
			await enter(db, house, { ...actor, actorId: null }, 'system', standIn(municipalityId))
			return await work(actIn(db, house, actor))
		}),
	)
}
