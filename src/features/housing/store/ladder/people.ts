import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { FormCode } from '../../rules/forms.ts'
import { theirsToKnow } from '../board.ts'

type Db = Act['db']

/**
 * Those whose stay runs today in one's own units, or in all where the controller has decided so: one row a stay, with how
 * much stands in the way. What it is, only the home's own page says (2001:454 7 a §).
 */
export async function listOnLadder(db: Db) {
	const checks = sql<{ stayId: string; heldOn: PlainDate; nextOn: PlainDate | null }>`
		select distinct on (stay_id) stay_id, held_on, next_on from named.lease_checkpoint
		order by stay_id, held_on desc`
	const { rows: latest } = await checks.execute(db)
	const lastOf = new Map(latest.map((one) => [one.stayId, one]))
	const blockers = await db
		.selectFrom('named.leaseBlocker')
		.select(({ fn }) => ['stayId', fn.countAll<number>().as('count')])
		.where('untilDay', 'is', null)
		.groupBy('stayId')
		.execute()
	const blocking = new Map(blockers.map(({ stayId, count }) => [stayId, Number(count)]))
	const rows = await db
		.selectFrom('named.stay as s')
		.innerJoin('named.unit as u', 'u.id', 's.unitId')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.dwelling as d', 'd.id', 'b.dwellingId')
		.innerJoin('named.property as p', 'p.id', 's.propertyId')
		.innerJoin('named.person as o', 'o.id', 's.personId')
		.leftJoin('named.personParticulars as n', 'n.id', 's.personId')
		.leftJoin('named.lease as l', 'l.stayId', 's.id')
		.select(['s.id as stayId', 's.personId', 's.form', 's.plannedEndOn', 'o.protection'])
		.select(['u.name as unit', 'p.name as property', 'd.name as dwelling'])
		.select(['n.givenName', 'n.familyName', 'n.called', 'n.code as personCode'])
		.select(['l.startsOn as leaseStartsOn', 'l.takeOverPlannedOn', 'l.endsOn as leaseEndsOn'])
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.where('s.state', '=', 'here')
		.where(theirsToKnow)
		.orderBy('s.startsOn')
		.execute()
	return rows.map((row) => ({
		...row,
		form: row.form as FormCode,
		lastCheck: lastOf.get(row.stayId) ?? null,
		blockers: blocking.get(row.stayId) ?? 0,
	}))
}

/** Where somebody lives by a stay, and who they are to those who may know. */
export async function findHomeOf(db: Db, stayId: string) {
	return await db
		.selectFrom('named.stay as s')
		.innerJoin('named.unit as u', 'u.id', 's.unitId')
		.innerJoin('named.bed as b', 'b.id', 's.bedId')
		.innerJoin('named.dwelling as d', 'd.id', 'b.dwellingId')
		.innerJoin('named.property as p', 'p.id', 's.propertyId')
		.innerJoin('named.person as o', 'o.id', 's.personId')
		.leftJoin('named.personParticulars as n', 'n.id', 's.personId')
		.select(['s.id as stayId', 's.personId', 's.form', 's.state', 's.endReason', 's.plannedEndOn'])
		.select(['s.followsStayId', 's.decisionId', 's.bedId', 'o.protection', 'u.name as unit', 's.unitId'])
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(s.ends_on, 'infinity')`.as('endsOn'))
		.select(sql<string | null>`coalesce(d.street, p.street)`.as('street'))
		.select(sql<string | null>`coalesce(d.postal_code, p.postal_code)`.as('postalCode'))
		.select(sql<string | null>`coalesce(d.town, p.town)`.as('town'))
		.select(sql<string | null>`coalesce(d.landlord_id, p.landlord_id)`.as('landlordId'))
		.select(['p.name as property', 'd.name as dwelling', 'd.rentOre', 'd.rooms', 'b.name as bed', 'p.refuge'])
		.select(['n.givenName', 'n.familyName', 'n.called', 'n.code as personCode'])
		.where('s.id', '=', stayId)
		.executeTakeFirst()
}

/** The stays before and after, by which somebody came here and went on. */
export async function listWayOf(db: Db, personId: string) {
	return await db
		.selectFrom('named.stay as s')
		.leftJoin('named.ladderMove as m', 'm.stayId', 's.id')
		.select(['s.id', 's.form', 's.state', 's.endReason', 'm.way', 'm.reason'])
		.select(sql<PlainDate>`s.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(s.ends_on, 'infinity')`.as('endsOn'))
		.where('s.personId', '=', personId)
		.where('s.state', 'in', ['here', 'left'])
		.orderBy('s.startsOn')
		.execute()
}

/** Support that runs on the day, with its weekly minutes then. */
export async function listSupportOf(db: Db, personIds: readonly string[], day: PlainDate) {
	return await db
		.selectFrom('named.supportAgreement as a')
		.select(['a.id', 'a.personId', 'a.kind', 'a.method', 'a.startsOn', 'a.endsOn'])
		.select((eb) =>
			eb
				.selectFrom('named.supportIntensity as i')
				.select('i.minutesAWeek')
				.whereRef('i.supportId', '=', 'a.id')
				.where('i.fromDay', '<=', day)
				.orderBy('i.fromDay', 'desc')
				.limit(1)
				.as('minutesAWeek'),
		)
		.where('a.personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.where('a.startsOn', '<=', day)
		.where((eb) => eb.or([eb('a.endsOn', 'is', null), eb('a.endsOn', '>', day)]))
		.execute()
}

/** Beds of whole homes and rooms that nobody uses from the day on, in the order of their names. */
export async function listFreeHomes(db: Db, day: PlainDate) {
	const { rows } = await sql<{
		bedId: string
		property: string
		dwelling: string
		bed: string
		sleeps: number
		rooms: number | null
		rentOre: number | null
	}>`
		select b.id as bed_id, p.name as property, d.name as dwelling, b.name as bed, b.sleeps, d.rooms::float8 as rooms, d.rent_ore
		from named.bed b
		join named.dwelling d on d.municipality_id = b.municipality_id and d.id = b.dwelling_id
		join named.property p on p.municipality_id = b.municipality_id and p.id = b.property_id
		join named.bed_opening o on o.municipality_id = b.municipality_id and o.bed_id = b.id and o.during @> ${day}::date
		where b.kind <> 'bed' and not p.refuge
			and not exists (select from named.bed_use u where u.municipality_id = b.municipality_id and u.bed_id = b.id
				and u.ends_on > ${day}::date and u.use <> 'turnaround')
		order by p.name, d.name, b.name
		limit 300`.execute(db)
	return rows
}

/** Who lives in somebody's household, by name for those who may know it. */
export async function listHousehold(db: Db, personId: string) {
	return await db
		.selectFrom('named.householdMember as own')
		.innerJoin('named.householdMember as m', 'm.householdId', 'own.householdId')
		.leftJoin('named.personParticulars as n', 'n.id', 'm.personId')
		.select(['m.personId', 'm.role', 'n.givenName', 'n.familyName', 'n.called', 'n.code as personCode'])
		.where('own.personId', '=', personId)
		.where('m.personId', '<>', personId)
		.where('m.living', '<>', 'visiting')
		.execute()
}

/** What somebody is called, and whether they are protected. */
export async function findPerson(db: Db, personId: string) {
	return await db
		.selectFrom('named.person as p')
		.leftJoin('named.personParticulars as n', 'n.id', 'p.id')
		.select([
			'p.id as personId',
			'p.protection',
			'n.givenName',
			'n.familyName',
			'n.called',
			'n.code as personCode',
		])
		.where('p.id', '=', personId)
		.executeTakeFirst()
}

/** The stay that somebody lives in today; where they sleep as a guest they live elsewhere. */
export async function findRunningStay(db: Db, personId: string) {
	return await db
		.selectFrom('named.stay')
		.select(['id', 'form', 'bedId'])
		.select(sql<PlainDate>`starts_on`.as('startsOn'))
		.where('personId', '=', personId)
		.where('state', '=', 'here')
		.where('guest', '=', false)
		.orderBy('startsOn', 'desc')
		.limit(1)
		.executeTakeFirst()
}

export async function listUnits(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.unit')
		.select(['id', 'name'])
		.where('committeeId', '=', committeeId)
		.orderBy('name')
		.execute()
}

export async function listLandlords(db: Db) {
	return await db
		.selectFrom('named.organisation')
		.select(['id', 'name'])
		.where(sql<boolean>`'landlord' = any(role_types)`)
		.orderBy('name')
		.execute()
}

/**
 * Stays whose days the Danish refund counts, by person: all of those in one's own units, or of everybody where the
 * controller has decided so.
 */
export async function listRefundStays(db: Db) {
	return await db
		.selectFrom('named.refundStay as r')
		.innerJoin('named.person as o', 'o.id', 'r.personId')
		.leftJoin('named.personParticulars as n', 'n.id', 'r.personId')
		.select([
			'r.id',
			'r.personId',
			'r.paragraph',
			'r.actingMunicipality',
			'r.startsOn',
			'r.endsOn',
			'r.toldFrom',
			'r.toldOn',
		])
		.select(['o.protection', 'n.givenName', 'n.familyName', 'n.called', 'n.code as personCode'])
		.where(
			sql<boolean>`((select context.lists_widely())
				or r.person_id in (select w.person_id from named.refund_stay w where w.recorded_by = (select context.actor()))
				or r.person_id in (
					select p.id from named.list_entry e
					join named.person p on p.municipality_id = e.municipality_id and coalesce(p.same_as, p.id) = e.person_id
					where e.unit_id in (select context.units()) or e.responsible_id = (select context.actor())))`,
		)
		.orderBy('r.startsOn')
		.execute()
}
