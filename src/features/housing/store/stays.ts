import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FormCode } from '../rules/forms.ts'
import type { EndReason } from '../rules/stays/end-reasons.ts'
import { type Days, rangeOf } from './stock.ts'

type Db = Act['db']

/** Beds as they stand, held in the order of their ids until the transaction ends: two who book never wait in a ring. */
export async function holdBeds(db: Db, bedIds: readonly string[]) {
	const held = await db
		.selectFrom('named.bed')
		.select(['id', 'propertyId', 'dwellingId', 'name', 'sleeps'])
		.where('id', '=', sql<string>`any(${[...bedIds]}::uuid[])`)
		.orderBy('id')
		.forNoKeyUpdate()
		.execute()
	return new Map(held.map((bed) => [bed.id, bed]))
}
export type HeldBed = {
	readonly id: string
	readonly propertyId: string
	readonly dwellingId: string
	readonly name: string
	readonly sleeps: number
}

/** Who looks after a property, what somebody there is told to live in, and how long a bed is made ready. */
export async function readHouseOf(db: Db, bed: HeldBed) {
	return await db
		.selectFrom('named.property as p')
		.innerJoin('named.dwelling as d', 'd.propertyId', 'p.id')
		.select(['p.unitId', 'p.refuge', 'p.turnaroundDays', 'p.name as propertyName', 'd.name as dwellingName'])
		.where('p.id', '=', bed.propertyId)
		.where('d.id', '=', bed.dwellingId)
		.executeTakeFirstOrThrow()
}

export type NewStay = Days & {
	municipalityId: number
	committeeId: string
	unitId: string
	propertyId: string
	bedId: string
	personId: string
	form: FormCode
	plannedEndOn: PlainDate | null
	state: 'booked' | 'here'
	followsStayId: string | null
	decisionId: string | null
	despite: string | null
	guest: boolean
	recordedBy: string
}

/** Writes the stay and who sleeps there, each in a slot of the bed. */
export async function insertStay(
	db: Db,
	{ startsOn, endsOn, ...stay }: NewStay,
	people: readonly { readonly personId: string; readonly child: boolean }[],
): Promise<string> {
	const during = rangeOf({ startsOn, endsOn })
	const { id: stayId } = await db
		.insertInto('named.stay')
		.values({ ...stay, during })
		.returning('id')
		.executeTakeFirstOrThrow()
	const { municipalityId, committeeId, bedId } = stay
	await db
		.insertInto('named.stayPerson')
		.values(
			people.map((one, at) => ({
				...{ municipalityId, committeeId, stayId, bedId, during, slot: at + 1 },
				...one,
			})),
		)
		.execute()
	return stayId
}

/** A stay as the speaker may see it, held until the transaction ends when it is to be changed. */
export async function findStay(db: Db, stayId: string) {
	return await db
		.selectFrom('named.stay')
		.select([
			'id',
			'unitId',
			'propertyId',
			'bedId',
			'personId',
			'form',
			'state',
			'plannedEndOn',
			'decisionId',
			'guest',
		])
		.select(sql<PlainDate>`starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(ends_on, 'infinity')`.as('endsOn'))
		.where('id', '=', stayId)
		.executeTakeFirst()
}
export type StayRow = NonNullable<Awaited<ReturnType<typeof findStay>>>

/** The stay that somebody left to go straight into another that begins on the day; undefined where none did or another follows it. */
export async function findStayBefore(
	db: Db,
	{ personId, on, within }: { personId: string; on: PlainDate; within: number },
	{ forms, ends }: { forms: readonly FormCode[]; ends: readonly EndReason[] },
): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`
		select s.id from house.records_of(${personId}::uuid) r
		join named.stay s on s.person_id = r
		where s.state = 'left' and not s.guest
			and s.form = any(${[...forms]}::text[]) and s.end_reason = any(${[...ends]}::text[])
			and s.ends_on <= ${on}::date and s.ends_on >= ${on}::date - ${within}::int
			and not exists (select from named.stay n where n.municipality_id = s.municipality_id
				and n.follows_stay_id = s.id and n.state in ('here', 'left'))
		order by s.ends_on desc, s.id limit 1`.execute(db)
	return rows[0]?.id ?? null
}

/** There until the stay ends, and not moved out of it before. */
export const stillThere = sql<boolean>`upper(p.during) is not distinct from
	(select upper(w.during) from named.stay w where w.municipality_id = p.municipality_id and w.id = p.stay_id)`

/** Who sleeps there on the stay's last days, the one whose stay it is first. */
export async function listPeopleOf(db: Db, stay: { readonly id: string; readonly personId: string }) {
	const rows = await db
		.selectFrom('named.stayPerson as p')
		.leftJoin('named.spell as s', 's.id', 'p.spellId')
		.select(['p.id', 'p.personId', 'p.child', 'p.slot', 'p.spellId'])
		.select(sql<PlainDate>`lower(p.during)`.as('startsOn'))
		.select(sql<PlainDate | null>`upper(p.during)`.as('endsOn'))
		.select(sql<boolean>`coalesce(s.ends_on = 'infinity', false)`.as('spellLasts'))
		.where('p.stayId', '=', stay.id)
		.where(stillThere)
		.orderBy('p.slot')
		.execute()
	return rows.toSorted((a, b) => Number(b.personId === stay.personId) - Number(a.personId === stay.personId))
}
export type StayPerson = Awaited<ReturnType<typeof listPeopleOf>>[number]

export async function setDays(
	db: Db,
	stayId: string,
	days: Days,
	change: {
		state?: 'here' | 'left'
		endReason?: EndReason
		decisionId?: string | null
		followsStayId?: string | null
		plannedEndOn?: PlainDate | null
	},
): Promise<void> {
	await db
		.updateTable('named.stay')
		.set({ ...change, during: rangeOf(days) })
		.where('id', '=', stayId)
		.execute()
}

/** A booking that came to nothing: the bed is free again. */
export async function setNothing(db: Db, stayId: string, state: 'cancelled' | 'no-show'): Promise<void> {
	await db.updateTable('named.stay').set({ state }).where('id', '=', stayId).execute()
}

/** Which spell each one's moving in wrote. */
export async function setSpells(
	db: Db,
	stayId: string,
	spells: readonly { readonly personId: string; readonly spellId: string }[],
): Promise<void> {
	await sql`
		update named.stay_person p set spell_id = w.spell_id
		from unnest(${spells.map(({ personId }) => personId)}::uuid[], ${spells.map(({ spellId }) => spellId)}::uuid[])
			w (person_id, spell_id)
		where p.stay_id = ${stayId} and p.person_id = w.person_id and ${stillThere}`.execute(db)
}

/** The bed is made ready from the day on, for as long as it is free and open. */
export async function insertTurnaround(
	db: Db,
	bed: { municipalityId: number; committeeId: string; propertyId: string; bedId: string },
	{ from, days }: { from: PlainDate; days: number },
): Promise<void> {
	await sql`
		insert into named.bed_use (municipality_id, committee_id, property_id, bed_id, during, use)
		select ${bed.municipalityId}, ${bed.committeeId}, ${bed.propertyId}, ${bed.bedId}, free.during, 'turnaround'
		from (
			select daterange(${from}::date, least(
				${from}::date + ${days}::int,
				(select min(u.starts_on) from named.bed_use u where u.bed_id = ${bed.bedId} and u.starts_on >= ${from}::date),
				(select coalesce(upper(o.during), 'infinity') from named.bed_opening o
					where o.bed_id = ${bed.bedId} and o.during @> ${from}::date))) as during
		) free
		where not isempty(free.during)
			and exists (select from named.bed_opening o where o.bed_id = ${bed.bedId} and o.during @> ${from}::date)`.execute(
		db,
	)
}
