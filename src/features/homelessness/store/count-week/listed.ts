import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { NumberKind, WeekFacts } from '../../rules/count-week/told.ts'
import type { SpellPopulation } from '../../rules/facts.ts'

type Db = Act['db']

/** Somebody on the by-name list in the measure week, with where they were on its last night. */
export type ListedPerson = WeekFacts & {
	readonly personId: string
	readonly unit: string
	readonly population: SpellPopulation
	readonly withChildren: 'yes' | 'no' | 'unknown'
	readonly childrenHere: number
	readonly startsOn: PlainDate
	readonly stay: 'here' | 'another'
	readonly residence: 'here' | 'another' | 'unknown'
	readonly givenName: string | null
	readonly familyName: string | null
	readonly bornOn: PlainDate | null
	readonly sex: 'woman' | 'man' | null
	readonly identityKind: NumberKind | null
	readonly identityCipher: Buffer | null
	readonly identityIndex: Buffer | null
	/** Every number borne, as keyed digests. */
	readonly indexes: readonly string[]
	/** Null for somebody whom the speaker may not know by name. */
	readonly knownAs: string | null
}

/**
 * People of the list with a spell in the week and contact enough to be active: of one unit, read in its own case work,
 * or of all units under the purpose of counting. Children who follow a parent are told by the parent's answer.
 */
export async function listPeopleInWeek(
	db: Db,
	week: { measureFrom: PlainDate; measureTo: PlainDate },
	unitId: string | null,
): Promise<ListedPerson[]> {
	const { rows } = await sql<ListedPerson>`
		select e.person_id, u.name as unit, s.place, s.contract, s.contract_ends_on, s.discharge_on, s.home_after, s.overstays,
			s.population, s.with_children, s.starts_on,
			(select count(distinct c.person_id)::int from named.spell c
				where c.municipality_id = e.municipality_id and c.with_person_id in (select house.records_of(e.person_id))
					and c.starts_on <= ${week.measureTo} and c.ends_on > ${week.measureFrom}) as children_here,
			case when s.stay_municipality = m.code then 'here' else 'another' end as stay,
			case when s.residence_municipality is null then 'unknown'
				when s.residence_municipality = m.code then 'here' else 'another' end as residence,
			d.id as known_as, d.given_name, d.family_name, d.birth_date as born_on, d.sex,
			n.kind as identity_kind, n.cipher as identity_cipher, n.blind_index as identity_index,
			array(select encode(x.blind_index, 'hex') from named.identity_number x
				where x.municipality_id = e.municipality_id and x.person_id in (select house.records_of(e.person_id))
				order by 1) as indexes
		from named.list_entry e
		join named.municipality m on m.municipality_id = e.municipality_id
		join named.unit u on u.municipality_id = e.municipality_id and u.id = e.unit_id
		join lateral (
			select s.* from named.spell s
			where s.municipality_id = e.municipality_id and s.person_id in (select house.records_of(e.person_id))
				and s.starts_on <= ${week.measureTo} and s.ends_on > ${week.measureFrom}
			order by s.starts_on desc, s.place
			limit 1
		) s on true
		left join named.person_particulars d on d.municipality_id = e.municipality_id and d.id = e.person_id
		left join lateral (
			select n.kind, n.cipher, n.blind_index from named.identity_number n
			where n.municipality_id = e.municipality_id and n.person_id in (select house.records_of(e.person_id))
			order by n.kind, n.blind_index
			limit 1
		) n on true
		where s.place <> 'own-home' and s.with_person_id is null
			and (e.inactive_on is null or e.inactive_on > ${week.measureFrom})
			and (${unitId}::uuid is null or e.unit_id = ${unitId}::uuid)
		order by e.person_id
	`.execute(db)
	return rows
}
