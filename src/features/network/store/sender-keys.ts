import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

const columns = [
	...['fingerprint', 'placeId', 'publicKey', 'since', 'until', 'confirmedBy', 'confirmedHow', 'replaces'],
] as const

export async function findKey(db: Db, fingerprint: string) {
	const found = await db
		.selectFrom('counted.senderKey')
		.select(columns)
		.where('fingerprint', '=', fingerprint)
		.executeTakeFirst()
	return found ?? null
}

/** The key by which a municipality is known now. */
export async function findStandingKey(db: Db, placeId: string) {
	const found = await db
		.selectFrom('counted.senderKey')
		.select(columns)
		.where('placeId', '=', placeId)
		.where('until', 'is', null)
		.executeTakeFirst()
	return found ?? null
}

export async function listKeys(db: Db, placeId: string) {
	return await db
		.selectFrom('counted.senderKey')
		.select(columns)
		.where('placeId', '=', placeId)
		.orderBy('until', (order) => order.desc().nullsFirst())
		.orderBy('since', 'desc')
		.execute()
}

export type NewKey = {
	readonly placeId: string
	readonly fingerprint: string
	readonly publicKey: Buffer
	readonly since: Instant
	readonly confirmedHow: string
	/** Who made sure whose it is; null when the key before it signed this one. */
	readonly confirmedBy: string | null
	readonly replaces: string | null
}

export async function insertKey(db: Db, municipalityId: number, given: NewKey): Promise<void> {
	await db
		.insertInto('counted.senderKey')
		.values({ municipalityId, ...given })
		.execute()
}

/** A key is trusted no more; what it signed while it was stays signed. */
export async function endStandingKey(db: Db, placeId: string, until: Instant): Promise<void> {
	await db
		.updateTable('counted.senderKey')
		.set({ until })
		.where('placeId', '=', placeId)
		.where('until', 'is', null)
		.execute()
}
