import { sql } from 'kysely'
import type { House } from '../house.ts'

/** What is tried, and from where. */
export type Try = {
	/** An account, a code's beginning: whatever is guessed at. Nothing where it cannot be guessed. */
	readonly what?: string | undefined
	/** The network it comes from, where that is known. */
	readonly place?: string | undefined
}

export type Attempts = {
	/** Counts the attempt before anything is looked at, so that a volley at once passes no more than one by one. */
	mayTry(tried: Try): Promise<boolean>
	/** It was right, and more is asked for: it is no failure of the network's or of the house's. */
	wasRight(tried: Pick<Try, 'place'>): Promise<void>
	/** Forgets what failed before it: only failures are limits to anybody. */
	succeeded(tried: Try): Promise<void>
	/** Forgets what failed at this account, and nothing of networks. */
	forget(what: string): Promise<void>
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
	const wholeHouse = nameOf('house', '')
	const networkOf = (place: string | undefined) =>
		place === undefined || place === '' ? null : nameOf('place', place)
	const accountOf = (what: string | undefined) => (what === undefined ? null : nameOf('account', what))

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

	async function wasRight({ place }: Pick<Try, 'place'>): Promise<void> {
		for (const name of [networkOf(place), wholeHouse]) {
			await sql`update signin.attempt set tries = tries - 1 where digest = ${name} and tries > 1`.execute(
				house.signIn,
			)
		}
	}

	async function forget(what: string): Promise<void> {
		await sql`delete from signin.attempt where digest = ${accountOf(what)}`.execute(house.signIn)
	}

	return {
		// What a network or an account is refused counts no further, or one network alone would shut the whole house.
		async mayTry({ what, place }) {
			const [network, account] = [networkOf(place), accountOf(what)]
			const byNetwork = network === null ? 0 : await count(network)
			if (byNetwork > allowed.place) return false
			const byAccount = account === null ? 0 : await count(account)
			if (byAccount > allowed.account) return false
			if ((await count(wholeHouse)) <= manyInTheHouse) return true
			return byNetwork <= allowedMeanwhile.place && byAccount <= allowedMeanwhile.account
		},
		wasRight,
		async succeeded(tried) {
			if (tried.what !== undefined) await forget(tried.what)
			await wasRight(tried)
			const yesterday = new Date(Date.parse(house.clock.now()) - 86_400_000).toISOString()
			await sql`delete from signin.attempt where began_at < ${yesterday}`.execute(house.signIn)
		},
		forget,
	}
}
