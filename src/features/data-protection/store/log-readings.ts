import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { StoredContact } from '../../../platform/sealed-contact.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Reading } from '../rules/log-review/draw.ts'

type Db = Act['db']

/** Whose log is reviewed by itself: a unit's, or that of the committee's staff who are in none of its units. */
export type Log = {
	readonly committeeId: string
	readonly unitId: string | null
	/** Up to where it is reviewed, and up to where any log of the committee is. */
	readonly own: PlainDate | null
	readonly committee: PlainDate | null
}

/** Every log that somebody writes in. */
export async function listLogs(db: Db): Promise<Log[]> {
	const { rows } = await sql<Log>`
		with logs as (
			select u.committee_id, u.id as unit_id from named.unit u
			where exists (select from named.assignment a where a.municipality_id = u.municipality_id and a.unit_id = u.id)
			union all
			select c.id, null from named.committee c
			where exists (select from named.staff s where s.municipality_id = c.municipality_id and s.committee_id = c.id)
		)
		select l.committee_id, l.unit_id, max(r.until_on) as committee,
			max(r.until_on) filter (where r.unit_id is not distinct from l.unit_id) as own
		from logs l
		left join named.log_review r on r.municipality_id = context.municipality() and r.committee_id = l.committee_id
		group by l.committee_id, l.unit_id
		order by l.committee_id, l.unit_id`.execute(db)
	return rows
}

/** A reading as it is stored; where the person lives is sealed if they are protected. */
type Read = Omit<Reading, 'sameHome'> & StoredContact

/** What staff read of people in a time, with what is known of each. Only for the house itself, which reads widely. */
export async function listReadings(
	db: Db,
	{ committeeId, unitId }: Log,
	{ from, until }: { from: Instant; until: Instant },
): Promise<Read[]> {
	const here = (unit: string) => (unitId === null ? sql`true` : sql`${sql.ref(unit)} = ${unitId}`)
	const { rows } = await sql<Read>`
		with read as materialized (
			select * from audit.readings_of(${committeeId}, ${unitId}, ${from}, ${until})
		)
		select r.entry_id, r.at, r.times, r.staff_id, r.person_id, r.name, r.kind, r.purpose, r.day, r.off_hours,
			p.protection <> 'none' as is_protected,
			exists (select from named.watched_person w
				where w.municipality_id = p.municipality_id and w.committee_id = p.committee_id and w.person_id = p.id
					and w.ended_on is null) as is_watched,
			exists (select from named.household_member m
				join named.eviction_case c on c.municipality_id = m.municipality_id and c.household_id = m.household_id
				where m.municipality_id = p.municipality_id and m.person_id = p.id and ${here('c.unit_id')})
			or exists (select from named.list_entry e
				where e.municipality_id = p.municipality_id and e.person_id = p.id and ${here('e.unit_id')})
			or exists (select from named.stay s
				where s.municipality_id = p.municipality_id and s.person_id = p.id and ${here('s.unit_id')})
			or exists (select from named.housing_need h
				where h.municipality_id = p.municipality_id and h.person_id = p.id and ${here('h.unit_id')})
			or exists (select from named.support_agreement g
				where g.municipality_id = p.municipality_id and g.person_id = p.id and ${here('g.unit_id')}) as of_unit,
			d.family_name, d.phone, d.address, d.postal_code, d.city, d.contact_cipher
		from read r
		join named.person p on p.municipality_id = context.municipality() and p.id = r.person_id
		left join named.person_particulars d on d.municipality_id = p.municipality_id and d.id = p.id
		order by r.entry_id, r.person_id
	`.execute(db)
	return rows
}

/** What those are called who read. */
export async function listCalled(db: Db, staffIds: readonly string[]) {
	const among = sql<boolean>`${sql.ref('id')} = any(${staffIds}::uuid[])`
	return await db.selectFrom('named.staff').select(['id', 'name']).where(among).execute()
}

type Namesake = StoredContact & { readonly staffId: string; readonly personId: string }

/** People in the register who are called what one of the staff is called: perhaps themselves. */
export async function listNamesakes(
	db: Db,
	called: readonly { readonly staffId: string; readonly folded: string }[],
): Promise<Namesake[]> {
	const { rows } = await sql<Namesake>`
		select c.staff_id, d.id as person_id, d.phone, d.address, d.postal_code, d.city, d.contact_cipher
		from unnest(${called.map(({ staffId }) => staffId)}::uuid[], ${called.map(({ folded }) => folded)}::text[]) c (staff_id, folded)
		join named.person_particulars d on d.municipality_id = context.municipality() and d.folded_name = c.folded
		where c.folded <> ''
	`.execute(db)
	return rows
}
