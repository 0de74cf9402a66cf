import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

export async function insertLease(db: Db, lease: Insertable<DB['named.lease']>): Promise<string> {
	const { id } = await db.insertInto('named.lease').values(lease).returning('id').executeTakeFirstOrThrow()
	return id
}

/** The lease of a stay; undefined where none was written. */
export async function findLease(db: Db, stayId: string) {
	return await db
		.selectFrom('named.lease as l')
		.leftJoin('named.organisation as o', 'o.id', 'l.landlordId')
		.leftJoin('named.supportDecision as d', 'd.id', 'l.decisionId')
		.select([
			...([
				'l.id',
				'l.decisionId',
				'l.supportId',
				'l.landlordId',
				'l.tenure',
				'l.startsOn',
				'l.endsOn',
			] as const),
			...([
				'l.rentOre',
				'l.ownRentOre',
				'l.furnitureOre',
				'l.costsOre',
				'l.noticeMonths',
				'l.waiver',
			] as const),
			...(['l.waiverApprovedOn', 'l.landlordNotifiedOn', 'l.takeOverPlannedOn', 'l.terms'] as const),
			...(['l.changedOn', 'l.writtenAt', 'o.name as landlord'] as const),
			...(['d.decisionNumber', 'd.periodTo as decisionEndsOn'] as const),
		])
		.where('l.stayId', '=', stayId)
		.executeTakeFirst()
}
export type LeaseRow = NonNullable<Awaited<ReturnType<typeof findLease>>>

/**
 * When the tenancy began: the first of the stays on a lease in the same home that follow one another. And of how many homes
 * of the same landlord the municipality is the tenant.
 */
export async function readTenancy(
	db: Db,
	{ stayId, landlordId }: { readonly stayId: string; readonly landlordId: string | null },
	leaseForms: readonly string[],
): Promise<{ since: PlainDate | null; homesOfLandlord: number }> {
	const { rows } = await sql<{ since: PlainDate | null; homesOfLandlord: number }>`
		with recursive tenancy as (
			select s.id, s.follows_stay_id, s.starts_on, b.dwelling_id
			from named.stay s join named.bed b on b.municipality_id = s.municipality_id and b.id = s.bed_id
			where s.id = ${stayId}
			union all
			select s.id, s.follows_stay_id, s.starts_on, b.dwelling_id
			from tenancy t
			join named.stay s on s.id = t.follows_stay_id and s.form = any(${[...leaseForms]}::text[])
			join named.bed b on b.municipality_id = s.municipality_id and b.id = s.bed_id and b.dwelling_id = t.dwelling_id)
		select (select min(starts_on) from tenancy) as since,
			(select count(*)::int from named.dwelling d
				join named.property p on p.municipality_id = d.municipality_id and p.id = d.property_id
				where coalesce(d.landlord_id, p.landlord_id) = ${landlordId}::uuid
					and p.kind in ('flats', 'transitional-housing') and d.returned_on is null) as homes_of_landlord`.execute(
		db,
	)
	return rows[0] ?? { since: null, homesOfLandlord: 0 }
}

/** How many homes the municipality rents, to let them on, of the landlord who was named or whose home the bed is in. */
export async function countHomesOfLandlord(
	db: Db,
	{ bedId, landlordId }: { readonly bedId: string; readonly landlordId: string | null },
): Promise<number> {
	const { rows } = await sql<{ homes: number }>`
		select count(*)::int as homes from named.dwelling d
		join named.property p on p.municipality_id = d.municipality_id and p.id = d.property_id
		where p.kind in ('flats', 'transitional-housing') and d.returned_on is null
			and coalesce(d.landlord_id, p.landlord_id) = coalesce(${landlordId}::uuid, (
				select coalesce(o.landlord_id, h.landlord_id) from named.bed b
				join named.dwelling o on o.municipality_id = b.municipality_id and o.id = b.dwelling_id
				join named.property h on h.municipality_id = b.municipality_id and h.id = b.property_id
				where b.id = ${bedId}::uuid))`.execute(db)
	return rows[0]?.homes ?? 0
}

export async function setLease(db: Db, stayId: string, change: Updateable<DB['named.lease']>): Promise<void> {
	await db.updateTable('named.lease').set(change).where('stayId', '=', stayId).execute()
}

export async function insertMove(db: Db, move: Insertable<DB['named.ladderMove']>): Promise<void> {
	await db.insertInto('named.ladderMove').values(move).execute()
}

export async function insertCheckpoint(db: Db, row: Insertable<DB['named.leaseCheckpoint']>): Promise<void> {
	await db.insertInto('named.leaseCheckpoint').values(row).execute()
}

export async function listCheckpoints(db: Db, stayId: string) {
	return await db
		.selectFrom('named.leaseCheckpoint as c')
		.innerJoin('named.staff as s', 's.id', 'c.recordedBy')
		.select(['c.id', 'c.heldOn', 'c.result', 'c.note', 'c.nextOn', 's.name as by'])
		.where('c.stayId', '=', stayId)
		.orderBy('c.heldOn', 'desc')
		.execute()
}

export async function insertBlocker(db: Db, row: Insertable<DB['named.leaseBlocker']>): Promise<void> {
	await db.insertInto('named.leaseBlocker').values(row).execute()
}

export async function listBlockers(db: Db, stayId: string) {
	return await db
		.selectFrom('named.leaseBlocker')
		.select(['id', 'kind', 'fromDay', 'untilDay', 'note'])
		.where('stayId', '=', stayId)
		.orderBy('fromDay', 'desc')
		.execute()
}

export async function endBlockerRow(db: Db, blockerId: string, untilDay: PlainDate): Promise<void> {
	await db.updateTable('named.leaseBlocker').set({ untilDay }).where('id', '=', blockerId).execute()
}

export async function findBlocker(db: Db, blockerId: string) {
	return await db
		.selectFrom('named.leaseBlocker')
		.select(['id', 'stayId', 'fromDay', 'untilDay'])
		.where('id', '=', blockerId)
		.executeTakeFirst()
}

export async function insertTakeOver(db: Db, row: Insertable<DB['named.takeOver']>): Promise<void> {
	await db.insertInto('named.takeOver').values(row).execute()
}

export async function findTakeOver(db: Db, stayId: string) {
	return await db
		.selectFrom('named.takeOver')
		.select(['onDay', 'consentedBy', 'consentedOn', 'rentOre', 'supportGoesOn'])
		.where('stayId', '=', stayId)
		.executeTakeFirst()
}

export async function insertLeaseNotice(db: Db, row: Insertable<DB['named.leaseNotice']>): Promise<string> {
	const { id } = await db
		.insertInto('named.leaseNotice')
		.values(row)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The notice that stands, if any. */
export async function findLeaseNotice(db: Db, stayId: string) {
	return await db
		.selectFrom('named.leaseNotice')
		.select(['id', 'givenOn', 'endsOn', 'reason', 'reviewedOn'])
		.where('stayId', '=', stayId)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirst()
}

export async function withdrawLeaseNotice(db: Db, noticeId: string, withdrawnOn: PlainDate): Promise<void> {
	await db.updateTable('named.leaseNotice').set({ withdrawnOn }).where('id', '=', noticeId).execute()
}

export async function insertBreakdown(db: Db, row: Insertable<DB['named.breakdown']>): Promise<void> {
	await db.insertInto('named.breakdown').values(row).execute()
}

export async function findBreakdown(db: Db, stayId: string) {
	return await db
		.selectFrom('named.breakdown')
		.select(['onDay', 'cause', 'tried', 'destination'])
		.where('stayId', '=', stayId)
		.executeTakeFirst()
}

/**
 * The bed goes back to its landlord with whoever lives there: it is open no longer from the day, nor made ready for
 * anybody. A bed that is booked for somebody later stays open for them, which the database refuses.
 */
export async function returnBed(db: Db, bedId: string, onDay: PlainDate): Promise<void> {
	await sql`
		delete from named.bed_use where bed_id = ${bedId} and use = 'turnaround' and starts_on >= ${onDay}::date`.execute(
		db,
	)
	await sql`
		update named.bed_opening set during = daterange(lower(during), ${onDay}::date)
		where bed_id = ${bedId} and during @> ${onDay}::date and lower(during) < ${onDay}::date`.execute(db)
	await sql`delete from named.bed_opening where bed_id = ${bedId} and lower(during) >= ${onDay}::date`.execute(
		db,
	)
}

export async function insertRefundStay(db: Db, row: Insertable<DB['named.refundStay']>): Promise<string> {
	const { id } = await db.insertInto('named.refundStay').values(row).returning('id').executeTakeFirstOrThrow()
	return id
}

export async function findRefundStay(db: Db, refundStayId: string) {
	return await db
		.selectFrom('named.refundStay')
		.select(['id', 'personId', 'startsOn', 'endsOn'])
		.where('id', '=', refundStayId)
		.executeTakeFirst()
}

export async function endRefundStayRow(db: Db, refundStayId: string, endsOn: PlainDate): Promise<void> {
	await db.updateTable('named.refundStay').set({ endsOn }).where('id', '=', refundStayId).execute()
}
