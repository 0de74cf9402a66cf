import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type DayToKeep = {
	readonly about: 'skills' | 'plan' | 'coordinated'
	readonly id: string
	readonly personId: string
	readonly dueOn: PlainDate
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly code: string | null
}

/**
 * Days that should be kept at the latest on the last one: to assess again, after nobody has; to look at the plan that
 * holds; to follow up what offices promised. Of everyone whom one may see, the earliest first.
 */
export async function listDaysToKeep(db: Db, last: PlainDate): Promise<DayToKeep[]> {
	const { rows } = await sql<DayToKeep>`
		select d.about, d.id, d.person_id, d.due_on, n.given_name, n.family_name, n.called, n.code
		from (
			select 'skills' as about, a.id, a.person_id, a.again_on as due_on, a.municipality_id
			from named.skills_assessment a
			where a.again_on <= ${last} and a.taken_back_on is null and not exists (
				select from named.skills_assessment b
				where b.municipality_id = a.municipality_id and b.person_id = a.person_id
					and b.on_day > a.on_day and b.taken_back_on is null)
			union all
			select 'plan', c.id, c.person_id, c.due_on, c.municipality_id
			from named.support_check c
			join named.support_plan p on p.municipality_id = c.municipality_id and p.id = c.support_plan_id
			where c.due_on <= ${last} and c.held_on is null and p.replaced_on is null and p.ended_on is null
			union all
			select 'coordinated', f.coordinated_plan_id, f.person_id, f.due_on, f.municipality_id
			from named.coordinated_follow_up f
			join named.coordinated_plan p on p.municipality_id = f.municipality_id and p.id = f.coordinated_plan_id
			where f.due_on <= ${last} and f.held_on is null and p.ended_on is null and p.consent_withdrawn_on is null
		) d
		left join named.person_particulars n on n.municipality_id = d.municipality_id and n.id = d.person_id
		order by d.due_on, d.id`.execute(db)
	return rows
}
