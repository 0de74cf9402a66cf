import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Link } from '../rules/links.ts'

type Db = Act['db']

/** Every record of the people, as far as the speaker may know that they are there. */
export async function listRecords(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return []
	const kept = db
		.selectFrom('named.person as k')
		.select((eb) => eb.fn.coalesce('k.sameAs', 'k.id').as('id'))
		.where('k.id', 'in', [...personIds])
	return await db
		.selectFrom('named.person as p')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.id', '=', 'p.id'),
		)
		.select((eb) => [
			'p.id as personId',
			eb.fn.coalesce('p.sameAs', 'p.id').as('keptId'),
			'p.protection',
			'd.id as knownAs',
			'd.givenName',
			'd.familyName',
			'd.called',
			'd.code',
			'd.birthDate as bornOn',
			'd.bornAbout',
			'd.sex',
			'd.phone',
			'd.address',
			'd.postalCode',
			'd.city',
			'd.contactCipher',
		])
		.select((eb) =>
			eb
				.selectFrom('named.identityNumber as n')
				.select((of) => of.fn.countAll<number>().as('numbers'))
				.whereRef('n.municipalityId', '=', 'p.municipalityId')
				.whereRef('n.personId', '=', 'p.id')
				.as('numbers'),
		)
		.where(sql<boolean>`(p.id = any(array(${kept})) or p.same_as = any(array(${kept})))`)
		.orderBy('p.id')
		.execute()
}
export type RecordRow = Awaited<ReturnType<typeof listRecords>>[number]

/** From now on the records are the kept one's; its own row stays as it is. */
export async function pointRecordsAt(db: Db, recordIds: readonly string[], keptId: string): Promise<void> {
	const others = recordIds.filter((id) => id !== keptId)
	if (others.length > 0) {
		await db.updateTable('named.person').set({ sameAs: keptId }).where('id', 'in', others).execute()
	}
	if (others.length < recordIds.length) {
		await db.updateTable('named.person').set({ sameAs: null }).where('id', '=', keptId).execute()
	}
}

export async function insertLink(
	db: Db,
	place: { municipalityId: number; committeeId: string },
	link: Link & { reason: string | null; linkedBy: string; linkedOn: PlainDate },
): Promise<string> {
	const { id } = await db
		.insertInto('named.recordLink')
		.values({ ...place, ...link })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function findStandingLink(db: Db, linkId: string): Promise<Link | undefined> {
	return await db
		.selectFrom('named.recordLink')
		.select(['recordId', 'keptId'])
		.where('id', '=', linkId)
		.where('undoneOn', 'is', null)
		.executeTakeFirst()
}

/** The links that stand between the records, with who made them. */
export async function listLinks(db: Db, recordIds: readonly string[]) {
	if (recordIds.length === 0) return []
	return await db
		.selectFrom('named.recordLink as l')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'l.municipalityId').onRef('s.id', '=', 'l.linkedBy'),
		)
		.select(['l.id as linkId', 'l.recordId', 'l.keptId', 'l.linkedOn', 'l.reason', 's.name as linkedBy'])
		.where('l.recordId', 'in', [...recordIds])
		.where('l.undoneOn', 'is', null)
		.execute()
}

/** The links that stand, the newest first. */
export async function listNewestLinks(db: Db, limit: number) {
	return await db
		.selectFrom('named.recordLink as l')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'l.municipalityId').onRef('s.id', '=', 'l.linkedBy'),
		)
		.select(['l.id as linkId', 'l.recordId', 'l.keptId', 'l.linkedOn', 'l.reason', 's.name as linkedBy'])
		.where('l.undoneOn', 'is', null)
		.orderBy('l.id', 'desc')
		.limit(limit)
		.execute()
}

export async function undoLink(
	db: Db,
	linkId: string,
	by: { undoneBy: string; undoneOn: PlainDate },
): Promise<void> {
	await db.updateTable('named.recordLink').set(by).where('id', '=', linkId).execute()
}
