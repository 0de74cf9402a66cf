import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../database/types.ts'
import { dayOf, type Instant, type PlainDate } from '../foundation/plain-date.ts'
import type { Actor } from './actor.ts'
import type { Happening } from './audit-happening.ts'
import { sendTogether } from './database/send-together.ts'
import { noteFullDisk } from './full-disk.ts'
import type { Caller, House } from './house.ts'

/**
 * Why rows are read: `work` is filtered by unit, assignment and protection, `follow-up` shows people under codes,
 * `count-week` opens the count's own rows and no others, `records` reads one person's rows whole for the records officer;
 * the rest give out no rows.
 */
export type Purpose = 'work' | 'follow-up' | 'count-week' | 'records' | 'count' | 'match' | 'system'

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
	/** Where somebody reads: what the log is told of at the end, in one statement, and in the database itself when a replica was read. */
	readonly later?: Happening[]
	/** Hands a job to the worker when the transaction commits; ids only. */
	queue(task: string, ids: Readonly<Record<string, string>>): Promise<void>
}

type Speaker = Pick<Actor, 'municipalityId'> & { controllerId: string | null; actorId: string | null }

/**
 * Who speaks and why, in words that the database verifies. Those who read say when, too: what is opened in an emergency
 * is open for reading alone, and for some hours.
 */
export function contextOf(
	house: House,
	speaker: Speaker,
	purpose: Purpose,
	how: 'reading' | 'writing',
): string {
	const who = [speaker.municipalityId, speaker.controllerId ?? '', speaker.actorId ?? '', purpose]
	const when = how === 'reading' ? [todayIn(house), house.clock.now()] : [todayIn(house)]
	const said = [...who, ...when].join('|')
	return `${said}|${house.keys.signContext(said)}`
}

/** Says who speaks, for the rest of the transaction, in words that the database verifies; gives what was said before. */
export async function enter(
	db: Transaction<DB>,
	house: House,
	speaker: Speaker,
	purpose: Purpose,
	stand: RawBuilder<unknown> = sql`null`,
	how: 'reading' | 'writing' = 'writing',
): Promise<string> {
	const signed = contextOf(house, speaker, purpose, how)
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

/** The day where the municipality lies. */
export function todayIn({ clock }: Pick<House, 'clock'>): PlainDate {
	return dayOf(clock.now(), timeZone)
}

export function actIn(db: Transaction<DB>, house: House, actor: Actor): Act {
	const now = house.clock.now()
	return {
		db,
		house,
		actor,
		now,
		today: todayIn(house),
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
	const whole = () =>
		house.app.transaction().execute((one) =>
			sendTogether(one, async (db) => {
				const stand = how.writes ? standIn(actor.municipalityId, how.alone) : sql`null`
				const along = how.byKey ? sql`${stand}, ${keptPlans}` : stand
				await enter(db, house, actor, 'work', along, how.writes ? 'writing' : 'reading')
				return await work(actIn(db, house, actor))
			}),
		)
	try {
		return await retried(whole)
	} catch (fault) {
		noteFullDisk(house, codeOf(fault))
		throw fault
	}
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
