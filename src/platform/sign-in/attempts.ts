import { sql } from 'kysely'
import type { House } from '../house.ts'

/** What is tried, and from where. */
export type Try = {
	/** An account, a code's beginning: whatever is guessed at. */
	readonly what: string
	/** The network it comes from, where that is known. */
	readonly place?: string | undefined
}

export type Attempts = {
	/** Counts the attempt before anything is looked at, so that a volley at once passes no more than one by one. */
	mayTry(tried: Try): Promise<boolean>
	/** Forgets what failed before it: only failures are limits to anybody. */
	succeeded(tried: Try): Promise<void>
}

/** Failures in a quarter of an hour: for one account, from one network, and in the whole house. */
const allowed = { account: 8, place: 40 } as const
/** So many failures in one house are somebody trying lists of passwords: then little is allowed of each. */
const manyInTheHouse = 600
const allowedMeanwhile = { account: 3, place: 5 } as const
const quarter = 15 * 60_000

/**
 * Kept in the database, so that all processes count together; under keyed digests, so that whoever reads them learns
 * neither who tried nor from where.
 */
export function countAttempts(house: Pick<House, 'signIn' | 'keys' | 'clock'>): Attempts {
	const nameOf = (kind: string, value: string) =>
		house.keys.blindIndex(`attempt ${kind} ${value.trim().toLowerCase()}`)
	// The house first and everybody in the same order: two who count at once wait for each other, never in a ring.
	const namesOf = ({ what, place }: Try) => [
		nameOf('house', ''),
		...(place === undefined || place === '' ? [] : [nameOf('place', place)]),
		nameOf('account', what),
	]

	async function count(digest: Buffer): Promise<number> {
		const now = house.clock.now()
		const past = new Date(Date.parse(now) - quarter).toISOString()
		const { rows } = await sql<{ tries: number }>`
			insert into signin.attempt as a (digest, began_at, tries) values (${digest}, ${now}, 1)
			on conflict (digest) do update set
				tries = case when a.began_at <= ${past} or a.began_at > ${now} then 1 else a.tries + 1 end,
				began_at = case when a.began_at <= ${past} or a.began_at > ${now} then ${now} else a.began_at end
			returning tries`.execute(house.signIn)
		return rows[0]?.tries ?? 1
	}

	return {
		async mayTry(tried) {
			const counts: number[] = []
			for (const name of namesOf(tried)) counts.push(await count(name))
			const most = (counts[0] ?? 0) > manyInTheHouse ? allowedMeanwhile : allowed
			const byPlace = counts.length === 3 ? (counts[1] ?? 0) : 0
			return byPlace <= most.place && (counts.at(-1) ?? 0) <= most.account
		},
		async succeeded(tried) {
			const names = namesOf(tried)
			const account = names.pop()
			await sql`delete from signin.attempt where digest = ${account}`.execute(house.signIn)
			for (const name of names) {
				await sql`update signin.attempt set tries = tries - 1 where digest = ${name} and tries > 1`.execute(
					house.signIn,
				)
			}
			const yesterday = new Date(Date.parse(house.clock.now()) - 86_400_000).toISOString()
			await sql`delete from signin.attempt where began_at < ${yesterday}`.execute(house.signIn)
		},
	}
}
