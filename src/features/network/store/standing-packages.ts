import { type SqlBool, sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { AnyConnection } from '../../../platform/database/any-connection.ts'

/** The public's own connection, or staff in a transaction of theirs. */
type Db = AnyConnection

export type StandingPackage = {
	readonly networkCode: string
	readonly senderCode: string
	readonly packageId: string
	readonly number: number
	/** A signed package as JSON. */
	readonly signed: string
	readonly digest: string
	/** Signed key notices as JSON, oldest first. */
	readonly keys: string
	readonly releasedAt: Instant
}

/** From now on the network fetches this after those that it has not taken yet; one that was refused gives way to its number. */
export async function putStanding(db: Db, municipalityId: number, given: StandingPackage): Promise<void> {
	await db
		.insertInto('published.standingPackage')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'networkCode', 'number']).doUpdateSet(given),
		)
		.execute()
}

export async function takeStandingAway(db: Db, networkCode: string): Promise<void> {
	await db.deleteFrom('published.standingPackage').where('networkCode', '=', networkCode).execute()
}

/** A package is known to have come: nobody needs those before it to get there. */
export async function clearBefore(db: Db, networkCode: string, number: number): Promise<void> {
	await db
		.deleteFrom('published.standingPackage')
		.where('networkCode', '=', networkCode)
		.where('number', '<', number)
		.execute()
}

export async function clearPackage(db: Db, packageId: string): Promise<void> {
	await db.deleteFrom('published.standingPackage').where('packageId', '=', packageId).execute()
}

/** Those who fetch meet the new key beside the package that the old one signed. */
export async function putKeys(db: Db, keys: string): Promise<void> {
	await db.updateTable('published.standingPackage').set({ keys }).execute()
}

/**
 * What may be fetched for a network in this house, of one sender or of each that has something for it: the first after a
 * number, and the latest when there is none after it.
 */
export async function listStanding(db: Db, networkCode: string, senderCode: string | null, after: number) {
	return await db
		.selectFrom('published.standingPackage')
		.distinctOn(['senderCode', 'municipalityId'])
		.select(['senderCode', 'number', 'signed', 'digest', 'keys'])
		.where('networkCode', '=', networkCode)
		.$if(senderCode !== null, (read) => read.where('senderCode', '=', senderCode ?? ''))
		.orderBy('senderCode')
		.orderBy('municipalityId')
		.orderBy(sql<SqlBool>`number > ${after}`, 'desc')
		.orderBy(sql<number>`case when number > ${after} then number else -number end`)
		.execute()
}
