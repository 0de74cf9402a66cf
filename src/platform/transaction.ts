import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { dayOf, type Instant, type PlainDate } from '../foundation/plain-date.ts'
import type { Actor } from './actor.ts'
import type { Caller, House } from './house.ts'

/**
 * Why rows are read: `work` is filtered by unit, assignment and protection, `follow-up` shows people under codes,
 * `count-week` opens the count's own rows and no others; the rest give out no rows.
 */
export type Purpose = 'work' | 'follow-up' | 'count-week' | 'count' | 'match' | 'system'

/** A running transaction, as commands and queries see it. */
export type Act = {
	readonly db: Transaction<DB>
	readonly house: House
	readonly actor: Actor
	/** The municipality's calendar day. */
	readonly today: PlainDate
	readonly now: Instant
	/** A moment of recorded time: counts read what was known then. */
	readonly knownAt?: Instant
	/** Hands a job to the worker when the transaction commits; ids only. */
	queue(task: string, ids: Readonly<Record<string, string>>): Promise<void>
}

type Speaker = Pick<Actor, 'municipalityId'> & { controllerId: string | null; actorId: string | null }

/** Says who speaks, for the rest of the transaction, in words that the database verifies; gives what was said before. */
export async function enter(
	db: Transaction<DB>,
	house: House,
	speaker: Speaker,
	purpose: Purpose,
	stand: RawBuilder<unknown> = sql`null`,
): Promise<string> {
	const said = [speaker.municipalityId, speaker.controllerId ?? '', speaker.actorId ?? '', purpose].join('|')
	const signed = `${said}|${house.keys.signContext(said)}`
	const { rows } = await sql<{ before: string | null }>`
		with context as materialized (select current_setting('bofast.context', true) as before)
		select before, set_config('bofast.context', ${signed}, true), ${stand} from context`.execute(db)
	return rows[0]?.before ?? ''
}

/**
 * Frozen figures can be recomputed only if no command was half way: freezing takes alone what all others share. Taken in
 * the statement by which somebody enters.
 */
export function standIn(municipalityId: number, alone = false): RawBuilder<unknown> {
	return alone
		? sql`pg_advisory_xact_lock(${municipalityId}::int)`
		: sql`pg_advisory_xact_lock_shared(${municipalityId}::int)`
}

/** Swedish and Danish, Norwegian municipalities share one clock; Finland's is an hour ahead. */
const timeZone = 'Europe/Stockholm'

export function actIn(db: Transaction<DB>, house: House, actor: Actor): Act {
	const now = house.clock.now()
	return {
		db,
		house,
		actor,
		now,
		today: dayOf(now, timeZone),
		queue: async (task, ids) => {
			await sql`select jobs.queue(${task}, ${JSON.stringify(ids)}::jsonb)`.execute(db)
		},
	}
}

/** One transaction in the caller's name: all of the work, or none of it. */
export async function actingAs<T>(
	{ house, actor }: Caller,
	how: {
		readonly writes: boolean
		readonly alone?: boolean | undefined
		readonly byKey?: boolean | undefined
	},
	work: (act: Act) => Promise<T>,
): Promise<T> {
	return await retried(() =>
		house.app.transaction().execute(async (db) => {
			const stand = how.writes ? standIn(actor.municipalityId, how.alone) : sql`null`
			await enter(db, house, actor, 'work', how.byKey ? sql`${stand}, ${keptPlans}` : stand)
			return await work(actIn(db, house, actor))
		}),
	)
}

/** What is looked up by key has one best plan, whatever the key. */
const keptPlans = sql`set_config('plan_cache_mode', 'force_generic_plan', true)`

const retryable = new Set(['40001', '40P01'])
const attempts = 4

/** Runs again when the database chose this transaction to end a deadlock; `run` has no effect outside it. */
export async function retried<T>(run: () => Promise<T>): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await run()
		} catch (fault) {
			if (attempt === attempts || !retryable.has(codeOf(fault))) throw fault
			await new Promise((resolve) => setTimeout(resolve, attempt * 20 + Math.random() * 30))
		}
	}
}

export function codeOf(fault: unknown): string {
	return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''
}
