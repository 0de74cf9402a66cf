import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FormCode } from '../rules/forms.ts'

/**
 * Stays of some forms that were to be over before today and that nobody has ended keep their bed until tomorrow, or until
 * somebody else has it, it closes, or one of them lives elsewhere. Returns those whose bed is kept longer than before.
 */
export async function keepBedsOfOverdue(
	db: Act['db'],
	forms: readonly FormCode[],
	today: PlainDate,
): Promise<string[]> {
	await sql`
		select b.id from named.bed b
		where b.id in (select s.bed_id from named.stay s where s.state = 'here' and s.ends_on <= ${today}::date)
		order by b.id for no key update`.execute(db)
	const { rows } = await sql<{ id: string }>`
		update named.stay s set during = daterange(s.starts_on, kept.until)
		from (
			select o.id, least(
				${today}::date + 1,
				(select min(u.starts_on) from named.bed_use u where u.bed_id = o.bed_id and u.starts_on >= o.ends_on),
				(select coalesce(upper(g.during), 'infinity') from named.bed_opening g
					where g.bed_id = o.bed_id and g.during @> o.ends_on),
				(select min(lower(e.living)) from named.stay_person p
					join named.stay_person e on e.municipality_id = p.municipality_id and e.person_id = p.person_id
					where p.stay_id = o.id and upper(p.during) = o.ends_on and lower(e.living) >= o.ends_on)) as until
			from named.stay o
			where o.state = 'here' and o.form = any(${[...forms]}::text[]) and o.ends_on <= ${today}::date
				and coalesce(o.planned_end_on, o.ends_on) < ${today}::date
				and exists (select from named.bed_opening g where g.bed_id = o.bed_id and g.during @> o.ends_on)
		) kept
		where s.id = kept.id and kept.until > s.ends_on
		returning s.id`.execute(db)
	return rows.map(({ id }) => id)
}
