import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { House } from '../house.ts'

type Kind = 'provider' | 'half-signed-in' | 'passkey'

export type Trips = {
	/** Keeps what is needed when somebody comes back; the key goes with them, and is not kept. */
	begin(kind: Kind, content: object, minutes: number): Promise<string>
	/** What was kept, as long as it lasts. */
	look(kind: Kind, key: string | null): Promise<unknown>
	/** What was kept, once: whoever comes again with the same key finds nothing. */
	take(kind: Kind, key: string | null): Promise<unknown>
}

/** Somebody is away to prove who they are; what waits for them lies sealed, and a few minutes at most. */
export function keepTrips(house: Pick<House, 'signIn' | 'keys' | 'clock'>): Trips {
	const digestOf = (kind: Kind, key: string) => house.keys.blindIndex(`trip ${kind} ${key}`)
	const opened = (rows: readonly { content: Buffer }[]): unknown =>
		rows[0] === undefined ? null : JSON.parse(house.keys.unseal(rows[0].content))
	return {
		async begin(kind, content, minutes) {
			const key = randomBytes(32).toString('base64url')
			const now = house.clock.now()
			const end = new Date(Date.parse(now) + minutes * 60_000).toISOString()
			const sealed = house.keys.seal(JSON.stringify(content))
			await sql`delete from signin.trip where ends_at <= ${now}`.execute(house.signIn)
			await sql`insert into signin.trip (digest, kind, content, ends_at)
				values (${digestOf(kind, key)}, ${kind}, ${sealed}, ${end})`.execute(house.signIn)
			return key
		},
		async look(kind, key) {
			if (key === null) return null
			const { rows } = await sql<{ content: Buffer }>`select content from signin.trip
				where digest = ${digestOf(kind, key)} and ends_at > ${house.clock.now()}`.execute(house.signIn)
			return opened(rows)
		},
		async take(kind, key) {
			if (key === null) return null
			const { rows } = await sql<{ content: Buffer }>`delete from signin.trip
				where digest = ${digestOf(kind, key)} and ends_at > ${house.clock.now()}
				returning content`.execute(house.signIn)
			return opened(rows)
		},
	}
}
