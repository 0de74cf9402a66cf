import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Purpose } from '../../rules/agreements/codes.ts'
import type { Block } from '../../rules/need/codes.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Insertable<DB[Table]>

function needs(db: Db) {
	return db
		.selectFrom('named.housingNeed as n')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'n.municipalityId').onRef('d.id', '=', 'n.personId'),
		)
		.leftJoin('named.needPurpose as u', (join) =>
			join
				.onRef('u.municipalityId', '=', 'n.municipalityId')
				.onRef('u.needId', '=', 'n.id')
				.on('u.toOn', 'is', null),
		)
		.select(sql<Purpose>`coalesce(u.purpose, n.purpose)`.as('purpose'))
		.select(['n.id', 'n.personId', 'n.sinceOn', 'n.urgency', 'n.adults', 'n.children', 'n.roomsFrom'])
		.select(['n.roomsTo', 'n.areas', 'n.schoolArea', 'n.accessibility', 'n.groundFloor', 'n.pets'])
		.select(['n.maxRentOre', 'n.form', 'n.support', 'n.incomeOre', 'n.paymentRemarks'])
		.select(['n.incomeSupport', 'n.endedOn', 'n.endedBecause', 'n.recordedAt', 'n.unitId'])
		.select(['d.givenName', 'd.familyName', 'd.called', 'd.code as personCode'])
}

/**
 * Those who wait on a day in one's own units, or in all where the controller has decided so: a need ends the day somebody
 * moves in, which may lie ahead. Whoever wrote it down sees it until it goes over to another unit.
 */
export async function listNeeds(db: Db, on: PlainDate) {
	return await needs(db)
		.where((eb) => eb.or([eb('n.endedOn', 'is', null), eb('n.endedOn', '>', on)]))
		.where(
			sql<boolean>`(n.unit_id in (select context.units())
				or n.recorded_by = (select context.actor()) and not exists (select from named.need_move m
					where m.municipality_id = n.municipality_id and m.need_id = n.id)
				or (select context.lists_widely()))`,
		)
		.orderBy('n.sinceOn')
		.orderBy('n.id')
		.execute()
}

export async function findNeed(db: Db, id: string) {
	return await needs(db).where('n.id', '=', id).executeTakeFirst()
}

/** A need that is still waited with, by any of the person's records that the speaker sees. */
export async function findStandingNeed(db: Db, personId: string, on: PlainDate) {
	return await db
		.selectFrom('named.housingNeed')
		.select('id')
		.where('personId', 'in', sql<string>`(select house.records_of(${personId}))`)
		.where((eb) => eb.or([eb('endedOn', 'is', null), eb('endedOn', '>', on)]))
		.executeTakeFirst()
}

export async function insertNeed(db: Db, given: New<'named.housingNeed'>): Promise<void> {
	await db.insertInto('named.housingNeed').values(given).execute()
}

export async function changeNeedRow(
	db: Db,
	id: string,
	change: Updateable<DB['named.housingNeed']>,
): Promise<void> {
	await db.updateTable('named.housingNeed').set(change).where('id', '=', id).execute()
}

/** A purpose that only those with the right to delicate facts read. */
export async function insertPurpose(db: Db, given: New<'named.needPurpose'>): Promise<void> {
	await db.insertInto('named.needPurpose').values(given).execute()
}

export async function endPurpose(db: Db, needId: string, toOn: PlainDate): Promise<void> {
	await db
		.updateTable('named.needPurpose')
		.set({ toOn })
		.where('needId', '=', needId)
		.where('toOn', 'is', null)
		.execute()
}

/** Nobody moves in after all: all who were to, also those whom the speaker may not know, wait again. */
export async function nobodyMovesIn(db: Db, offerId: string, on: PlainDate): Promise<void> {
	await sql`select house.nobody_moves_in(${offerId}, ${on})`.execute(db)
}

/** Whether somebody is to move in whom the speaker may not know. */
export async function othersDecideOn(db: Db, offerId: string): Promise<boolean> {
	const { rows } = await sql<{ others: boolean }>`
		select house.others_decide_on(${offerId}) as others`.execute(db)
	return rows[0]?.others === true
}

export async function listStandingBlocks(db: Db, needIds: readonly string[]) {
	if (needIds.length === 0) return []
	return await db
		.selectFrom('named.needBlock')
		.select(['needId', 'block', 'fromOn'])
		.where('needId', 'in', [...needIds])
		.where('toOn', 'is', null)
		.orderBy('fromOn')
		.orderBy('id')
		.execute()
}

export async function endBlocks(
	db: Db,
	needId: string,
	ended: readonly Block[],
	toOn: PlainDate,
): Promise<void> {
	if (ended.length === 0) return
	await db
		.updateTable('named.needBlock')
		.set({ toOn })
		.where('needId', '=', needId)
		.where('block', 'in', [...ended])
		.where('toOn', 'is', null)
		.execute()
}

export async function insertBlocks(db: Db, rows: readonly New<'named.needBlock'>[]): Promise<void> {
	if (rows.length > 0)
		await db
			.insertInto('named.needBlock')
			.values([...rows])
			.execute()
}

/** Who is to move into these homes, as far as the speaker may know. */
export async function listTenants(db: Db, offerIds: readonly string[]) {
	if (offerIds.length === 0) return []
	return await db
		.selectFrom('named.offerTenant as t')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 't.municipalityId').onRef('d.id', '=', 't.personId'),
		)
		.select(['t.id', 't.offerId', 't.personId', 't.needId', 't.namedOn'])
		.select(['d.givenName', 'd.familyName', 'd.called', 'd.code as personCode'])
		.where('t.offerId', 'in', [...offerIds])
		.where('t.endedOn', 'is', null)
		.orderBy('t.id')
		.execute()
}

export async function insertTenant(db: Db, given: New<'named.offerTenant'>): Promise<void> {
	await db.insertInto('named.offerTenant').values(given).execute()
}

/** The home that somebody with this need is to move into. */
export async function findHomeOfNeed(db: Db, needId: string) {
	return await db
		.selectFrom('named.offerTenant as t')
		.innerJoin('named.agreementOffer as f', (join) =>
			join.onRef('f.municipalityId', '=', 't.municipalityId').onRef('f.id', '=', 't.offerId'),
		)
		.leftJoin('named.offerHome as h', (join) =>
			join.onRef('h.municipalityId', '=', 'f.municipalityId').onRef('h.id', '=', 'f.id'),
		)
		.select(['f.id as offerId', 'f.address', 'h.movesInOn'])
		.where('t.needId', '=', needId)
		.where('t.endedOn', 'is', null)
		.orderBy('t.id', 'desc')
		.executeTakeFirst()
}

/** A person whom a need is written about: there, and not for others to know. */
export async function findPerson(db: Db, personId: string) {
	return await db
		.selectFrom('named.person as p')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'p.municipalityId').onRef('d.id', '=', 'p.id'),
		)
		.select(['p.id', 'd.givenName', 'd.familyName', 'd.called', 'd.code as personCode'])
		.where('p.id', '=', personId)
		.executeTakeFirst()
}
