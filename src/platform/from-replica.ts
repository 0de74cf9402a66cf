import { sql } from 'kysely'
import type { Instant } from '../foundation/plain-date.ts'
import { keepInLog } from './audit.ts'
import type { Happening } from './audit-happening.ts'
import type { Caller, House } from './house.ts'
import { jobFaultOf } from './job-fault.ts'
import { keepDoing } from './keep-doing.ts'
import { type Act, actIn, actingAs, enter, retried } from './transaction.ts'

/** A replica older than this is not asked: the database itself is. */
const oldestSeconds = 120

/** What is younger than this is as good as now: people press a button and look. */
const freshSeconds = 5

/** How long a replica is waited for, before the database itself is asked. */
export const patienceWithReplica = { connectMs: 2000, answerMs: 10_000 }

/**
 * One that kept us waiting in vain is let be for so long: longer than its idle connections are kept, which are as silent as
 * the one that was asked.
 */
const letBeMs = 60_000
const keptWaitingMs = 1000
const askedAgainAt = new WeakMap<object, number>()

type Told<T> = {
	readonly value: T /** When it was so, where that is not now. */
	readonly asOf: Instant | null
}

/**
 * Reads from the replica, and writes the log's rows in the database before anything is told. Null where there is no
 * replica, or it does not answer or lags: then the database itself is to be asked.
 */
export async function fromReplica<T>(
	{ house, actor }: Caller,
	work: (act: Act) => Promise<T>,
): Promise<Told<T> | null> {
	const { replica } = house
	if (replica === null || performance.now() < (askedAgainAt.get(replica) ?? 0)) return null
	const began = performance.now()
	const read = async (): Promise<(Told<T> & { later: readonly Happening[] }) | null> =>
		await replica
			.transaction()
			.setAccessMode('read only')
			.execute(async (db) => {
				const { rows } = await sql<{ behind: number | null }>`select house.behind() as behind`.execute(db)
				const behind = rows[0]?.behind ?? Number.POSITIVE_INFINITY
				if (behind > oldestSeconds) return null
				await enter(db, house, actor, 'work', undefined, 'reading')
				const later: Happening[] = []
				const value = await work({ ...actIn(db, house, actor), later })
				return { value, asOf: asOf(house, behind), later }
			})
	const told = await retried(read).catch((fault: unknown) => {
		if (jobFaultOf(fault) !== 'database-gone' && jobFaultOf(fault) !== 'net') throw fault
		if (performance.now() - began > keptWaitingMs && !isBusy(fault))
			askedAgainAt.set(replica, performance.now() + letBeMs)
		house.log.warn({ err: fault }, 'the replica does not answer; the database is asked instead')
		return null
	})
	if (told === null) return null
	await actingAs({ house, actor }, { writes: false }, (act) => keepInLog(act, told.later))
	return { value: told.value, asOf: told.asOf }
}

/** All connections are in use: it answers, only not us just now. */
function isBusy(fault: unknown): boolean {
	return fault instanceof Error && fault.message === 'timeout exceeded when trying to connect'
}

function asOf({ clock }: House, behind: number): Instant | null {
	if (behind <= freshSeconds) return null
	return new Date(Date.parse(clock.now()) - behind * 1000).toISOString() as Instant
}

/** Where a replica is read, the heart beats each second, so that the replica knows how old it is. Until stopped. */
export function keepBeating(house: House): { stop(): Promise<void> } {
	if (house.replica === null) return { stop: async () => {} }
	return keepDoing(
		() => sql`select house.beat()`.execute(house.app),
		(fault) => house.log.warn({ err: fault }, 'the database could not be told that it lives'),
	)
}
