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
 * holds; to follow up what offices promised. Of people who are one's own: on the list that one sees, with support of one's
 * units, or of whom one wrote it. The earliest first.
 */
export async function listDaysToKeep(db: Db, actorId: string, last: PlainDate): Promise<DayToKeep[]> {
	const { rows } = await sql<DayToKeep>`
		select d.about, d.id, d.person_id, d.due_on, n.given_name, n.family_name, n.called, n.code
		from (
			select 'skills' as about, a.id, a.person_id, a.again_on as due_on, a.municipality_id,
				a.assessed_by as written_by
			from named.skills_assessment a
			where a.again_on <= ${last} and a.taken_back_on is null and not exists (
				select from named.skills_assessment b
				where b.municipality_id = a.municipality_id and b.person_id = a.person_id
					and b.on_day > a.on_day and b.taken_back_on is null)
			union all
			select 'plan', c.id, c.person_id, c.due_on, c.municipality_id,
				coalesce(p.agreed_by, p.started_by)
			from named.support_check c
			join named.support_plan p on p.municipality_id = c.municipality_id and p.id = c.support_plan_id
			where c.due_on <= ${last} and c.held_on is null and p.replaced_on is null and p.ended_on is null
			union all
			select 'coordinated', f.coordinated_plan_id, f.person_id, f.due_on, f.municipality_id, p.called_by
			from named.coordinated_follow_up f
			join named.coordinated_plan p on p.municipality_id = f.municipality_id and p.id = f.coordinated_plan_id
			where f.due_on <= ${last} and f.held_on is null and p.ended_on is null and p.consent_withdrawn_on is null
		) d
		left join named.person_particulars n on n.municipality_id = d.municipality_id and n.id = d.person_id
		where (select context.lists_widely()) or d.written_by = ${actorId}
			or d.person_id in (
				select p.id from named.list_entry e
				join named.person p on p.municipality_id = e.municipality_id and coalesce(p.same_as, p.id) = e.person_id)
			or d.person_id in (
				select r.id from named.support_agreement a
				join named.person p on p.municipality_id = a.municipality_id and p.id = a.person_id
				join named.person r on r.municipality_id = p.municipality_id
					and coalesce(r.same_as, r.id) = coalesce(p.same_as, p.id)
				where a.unit_id in (select context.units()))
		order by d.due_on, d.id`.execute(db)
	return rows
}
