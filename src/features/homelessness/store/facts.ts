import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { PersonFacts } from '../rules/facts.ts'

type Db = Act['db']

/** What is known of one person, from all their records, as far as the speaker may know. */
export type KnownPerson = PersonFacts & {
	/** The kept record. */
	readonly personId: string
	readonly committeeId: string
}

/** By which definitions a municipality counts, and where it lies. */
export type CountedBy = {
	readonly country: 'SE' | 'DK' | 'NO' | 'FI'
	/** The live definitions that somebody chose, in their order. */
	readonly chosen: readonly string[]
}

/**
 * The people behind some records, each once, and how the municipality counts: everything that a recomputation needs, in
 * one round trip. Birth date and sex are the kept record's; where it has none, the least of its linked ones', so that it
 * never matters which was registered first.
 */
export async function readCounted(
	db: Db,
	recordIds: readonly string[],
): Promise<CountedBy & { people: KnownPerson[] }> {
	const { rows } = await sql<CountedBy & { people: KnownPerson[] }>`
		with asked as (
			select distinct coalesce(p.same_as, p.id) as id, p.committee_id from named.person p
			where p.id = any(${[...recordIds]}::uuid[])
		), people as (
			select a.id, a.committee_id,
				array(select r.id from named.person r where r.id = a.id or r.same_as = a.id) as records
			from asked a
		), known as (
			select a.id, a.committee_id, who.born_on, who.sex,
				(select coalesce(json_agg(json_build_object(
						'startsOn', s.starts_on, 'endsOn', nullif(s.ends_on, 'infinity'), 'place', s.place,
						'arrangedBy', s.arranged_by, 'contract', s.contract, 'contractEndsOn', s.contract_ends_on,
						'dischargeOn', s.discharge_on, 'homeAfter', s.home_after, 'overstays', s.overstays,
						'population', s.population, 'withChildren', s.with_children, 'overriddenTo', s.overridden_to,
						'destination', s.destination)), '[]')
					from named.spell s where s.person_id = any(a.records)) as spells,
				(select coalesce(json_agg(json_build_object('onDay', c.on_day, 'kind', c.kind)), '[]')
					from named.contact c where c.person_id = any(a.records)) as contacts
			from people a
			left join lateral (
				select coalesce(min(d.birth_date) filter (where d.id = a.id), min(d.birth_date)) as born_on,
					coalesce(min(d.sex) filter (where d.id = a.id), min(d.sex)) as sex
				from named.person_particulars d where d.id = any(a.records)
			) who on true
		)
		select m.country, array(select l.definition from named.live_definition l order by l.position) as chosen,
			(select coalesce(json_agg(json_build_object('personId', k.id, 'committeeId', k.committee_id, 'bornOn', k.born_on,
				'sex', k.sex, 'spells', k.spells, 'contacts', k.contacts)), '[]') from known k) as people
		from named.municipality m
		where m.municipality_id = (select context.municipality())`.execute(db)
	const [counted] = rows
	if (counted === undefined) throw new Error('a transaction speaks for one municipality')
	return counted
}
