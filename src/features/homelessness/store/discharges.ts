import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PlaceType } from '../rules/codes/places.ts'

export type DischargeRow = {
	readonly personId: string
	readonly spellId: string
	readonly place: PlaceType
	readonly dischargeOn: PlainDate
	readonly homeAfter: 'none' | 'arranged' | 'unknown'
	readonly bornOn: PlainDate | null
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly code: string | null
}

/**
 * Those who are to leave where they are by the last day at the latest and are still there, in one's own units, or in all
 * where the controller has decided so; no children who follow an adult.
 */
export async function listDischarges(db: Act['db'], last: PlainDate): Promise<DischargeRow[]> {
	// Few leave: each is looked up, `offset 0`, rather than everybody's particulars read.
	const { rows } = await sql<DischargeRow>`
		select s.person_id, s.id as spell_id, s.place, s.discharge_on, s.home_after, d.*
		from named.spell s
		left join lateral (
			select p.birth_date as born_on, p.given_name, p.family_name, p.called, p.code
			from named.person_particulars p
			where p.municipality_id = s.municipality_id and p.id = s.person_id offset 0) d on true
		where s.discharge_on <= ${last} and s.ends_on = 'infinity' and s.with_person_id is null
			and ((select context.lists_widely()) or s.recorded_by = (select context.actor())
				or exists (
					select from named.person p
					join named.list_entry e on e.municipality_id = p.municipality_id and e.person_id = coalesce(p.same_as, p.id)
					where p.municipality_id = s.municipality_id and p.id = s.person_id
						and (e.unit_id in (select context.units()) or e.responsible_id = (select context.actor()))))
		order by s.discharge_on, s.id`.execute(db)
	return rows
}
