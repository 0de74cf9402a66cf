import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ListDates } from '../rules/list-standing.ts'

type Db = Act['db']

/** What the list shows of a person's dates; everything null for a record that is linked to another. */
export type EntryDates = ListDates & {
	readonly personId: string
	readonly committeeId: string
	/** Null where nothing is known yet: then there is no matter to open. */
	readonly firstKnownOn: PlainDate | null
	/** What follow-up calls the person if the matter is new. */
	readonly code: string
}

/**
 * Opens the matter of everybody who has none, in the unit of their linked records' matter or else in the given one, and
 * brings the dates of the others up to date. Needs a wide purpose: a matter may be another unit's.
 */
export async function putEntries(
	db: Db,
	municipalityId: number,
	entries: readonly EntryDates[],
	opened: { readonly unitId: string | null; readonly responsibleId: string | null },
): Promise<void> {
	await sql`
		with given as (
			select * from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as g("personId" uuid, "committeeId" uuid,
				"firstKnownOn" date, "lastContactOn" date, "inactiveOn" date, "longTermFrom" date, code text)
		), changed as (
			update named.list_entry e
			set first_known_on = coalesce(g."firstKnownOn", e.first_known_on), last_contact_on = g."lastContactOn",
				inactive_on = g."inactiveOn", long_term_from = g."longTermFrom"
			from given g
			where e.person_id = g."personId" and e.person_id = any(${entries.map(({ personId }) => personId)}::uuid[])
			returning e.person_id
		)
		insert into named.list_entry (municipality_id, person_id, committee_id, unit_id, responsible_id, code,
			first_known_on, last_contact_on, inactive_on, long_term_from)
		select ${municipalityId}, g."personId", g."committeeId", coalesce(l.unit_id, ${opened.unitId}::uuid),
			case when l.unit_id is null then ${opened.responsibleId}::uuid else l.responsible_id end, g.code,
			g."firstKnownOn", g."lastContactOn", g."inactiveOn", g."longTermFrom"
		from given g
		left join lateral (
			select e.unit_id, e.responsible_id from named.list_entry e
			where e.person_id = any(array(select p.id from named.person p where p.same_as = g."personId"))
			order by e.first_known_on, e.code
			limit 1
		) l on true
		where g."personId" not in (select person_id from changed) and g."firstKnownOn" is not null
			and coalesce(l.unit_id, ${opened.unitId}::uuid) is not null
	`.execute(db)
}

/** The matter of a person, as far as the speaker may see it. What follow-up calls somebody is not told beside the name. */
export async function findEntry(db: Db, personId: string) {
	return await db
		.selectFrom('named.listEntry as e')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'e.municipalityId').onRef('u.id', '=', 'e.unitId'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.responsibleId'),
		)
		.select(['e.personId', 'e.unitId', 'u.name as unit', 'e.responsibleId', 's.name as responsible'])
		.select(['e.firstKnownOn', 'e.lastContactOn', 'e.inactiveOn', 'e.longTermFrom'])
		.where('e.personId', '=', sql<string>`house.kept(${personId})`)
		.executeTakeFirst()
}

/** Whether a matter is open, whoever asks: needs a wide purpose. */
export async function hasEntry(db: Db, personId: string): Promise<boolean> {
	const row = await db
		.selectFrom('named.listEntry')
		.select('personId')
		.where('personId', '=', sql<string>`house.kept(${personId})`)
		.executeTakeFirst()
	return row !== undefined
}

export async function changeEntry(
	db: Db,
	personId: string,
	given: { unitId: string; responsibleId: string | null },
): Promise<void> {
	await db
		.updateTable('named.listEntry')
		.set(given)
		.where('personId', '=', sql<string>`house.kept(${personId})`)
		.execute()
}

/** Somebody in case work in the committee, who can have a matter. */
export async function mayHaveMatters(db: Db, committeeId: string, staffId: string): Promise<boolean> {
	const row = await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.select('s.id')
		.where('s.id', '=', staffId)
		.where('s.committeeId', '=', committeeId)
		.where('s.endedOn', 'is', null)
		.where('r.role', 'in', ['officer', 'unit-manager', 'coordinator'])
		.executeTakeFirst()
	return row !== undefined
}

export async function isUnitOf(db: Db, committeeId: string, unitId: string): Promise<boolean> {
	const row = await db
		.selectFrom('named.unit')
		.select('id')
		.where('id', '=', unitId)
		.where('committeeId', '=', committeeId)
		.executeTakeFirst()
	return row !== undefined
}
