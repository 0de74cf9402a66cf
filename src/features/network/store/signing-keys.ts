import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Every key of the municipality's, newest first; the private half stays where it is. */
export async function listSigningKeys(db: Db) {
	return await db
		.selectFrom('counted.signingKey')
		.select(['fingerprint', 'notice', 'noticeSignature', 'replaces', 'since', 'until'])
		.orderBy('since', 'desc')
		.orderBy('until', (until) => until.desc().nullsFirst())
		.execute()
}

/** The one that signs now, with its private half sealed. */
export async function findSigningKey(db: Db) {
	const found = await db
		.selectFrom('counted.signingKey')
		.select(['fingerprint', 'privateKeyCipher'])
		.where('until', 'is', null)
		.executeTakeFirst()
	if (found === undefined || found.privateKeyCipher === null) return null
	return { fingerprint: found.fingerprint, sealed: found.privateKeyCipher }
}

export type NewSigningKey = {
	readonly fingerprint: string
	readonly notice: string
	readonly noticeSignature: string | null
	readonly replaces: string | null
	readonly sealed: Buffer
	readonly since: Instant
	readonly madeBy: string
}

export async function insertSigningKey(
	db: Db,
	municipalityId: number,
	{ sealed, ...given }: NewSigningKey,
): Promise<void> {
	await db
		.insertInto('counted.signingKey')
		.values({ municipalityId, ...given, privateKeyCipher: sealed })
		.execute()
}

/** It signs no more: its private half is destroyed. */
export async function endSigningKey(db: Db, fingerprint: string, until: Instant): Promise<void> {
	await db
		.updateTable('counted.signingKey')
		.set({ until, privateKeyCipher: null })
		.where('fingerprint', '=', fingerprint)
		.execute()
}
