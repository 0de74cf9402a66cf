import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { PersonFacts } from '../rules/facts.ts'

type Db = Act['db']

/** One person's facts from every record of theirs; the id orders people and goes nowhere. */
export type PersonToCount = PersonFacts & { readonly personId: string }

/** Everybody of whom a spell is known, each once, in one statement: what the flow follows from, whenever it is asked. */
export async function readEverybody(db: Db, municipalityId: number): Promise<PersonToCount[]> {
	const { rows } = await sql<PersonToCount>`
		with records as materialized (
			select p.id, coalesce(p.same_as, p.id) as person_id from named.person p where p.municipality_id = ${municipalityId}
		), spells as (
			select r.person_id, jsonb_agg(jsonb_build_object(
				'startsOn', s.starts_on, 'endsOn', nullif(s.ends_on, 'infinity'), 'place', s.place,
				'arrangedBy', s.arranged_by, 'contract', s.contract, 'contractEndsOn', s.contract_ends_on,
				'dischargeOn', s.discharge_on, 'homeAfter', s.home_after, 'overstays', s.overstays,
				'population', s.population, 'withChildren', s.with_children, 'overriddenTo', s.overridden_to,
				'destination', s.destination) order by s.starts_on, s.id) as spells
			from named.spell s join records r on r.id = s.person_id
			where s.municipality_id = ${municipalityId} group by 1
		), contacts as (
			select r.person_id, jsonb_agg(jsonb_build_object('onDay', c.on_day, 'kind', c.kind) order by c.on_day, c.id) as contacts
			from named.contact c join records r on r.id = c.person_id
			where c.municipality_id = ${municipalityId} group by 1
		), particulars as (
			select r.person_id,
				coalesce(min(d.birth_date) filter (where d.id = r.person_id), min(d.birth_date)) as born_on,
				coalesce(min(d.sex) filter (where d.id = r.person_id), min(d.sex)) as sex
			from named.person_particulars d join records r on r.id = d.id
			where d.municipality_id = ${municipalityId} and r.person_id in (select person_id from spells) group by 1
		)
		select s.person_id, d.born_on, d.sex, s.spells, coalesce(c.contacts, '[]') as contacts
		from spells s
		left join contacts c on c.person_id = s.person_id
		left join particulars d on d.person_id = s.person_id
		order by s.person_id`.execute(db)
	return rows
}
