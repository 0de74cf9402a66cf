import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { contactKinds } from '../../rules/codes/contacts.ts'
import { isMunicipalTenancy, places } from '../../rules/codes/places.ts'
import type { MeasureWeek, NumberKind, WeekFacts } from '../../rules/count-week/told.ts'
import { categoryOf } from '../../rules/count-week/week.ts'
import type { SpellPopulation } from '../../rules/facts.ts'
import { flowParameters } from '../../rules/flow/contribution.ts'
import { getSituationDefinition } from '../../rules/situations/definitions.ts'
import type { Round } from './rounds.ts'

type Db = Act['db']

const { inactiveAfter } = flowParameters
const meetings = contactKinds.filter(({ counts }) => counts).map(({ code }) => code)
const tenancies = places.map(({ code }) => code).filter(isMunicipalTenancy)

/** Somebody on the by-name list in the measure week, with where they were on the last day that counts. */
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
	/** Every number borne: its keyed digest and, sealed, the number. */
	readonly numbers: readonly { readonly index: string; readonly cipher: string }[]
	/** Null for somebody whom the speaker may not know by name. */
	readonly knownAs: string | null
}

/**
 * People of the list who were active by the round's definition on some day of the week, with where they were on the last
 * such day: of one unit, read in its own case work, or of all the committee's under the purpose of counting. Children who
 * follow a parent are told by the parent's answer.
 */
export async function listPeopleInWeek(
	db: Db,
	round: MeasureWeek & Pick<Round, 'definition'>,
	unitId: string | null,
): Promise<ListedPerson[]> {
	const { measureFrom, measureTo } = round
	const { rows } = await sql<ListedPerson & { followsAdult: boolean }>`
		with entry as materialized (
			select e.municipality_id, e.person_id as kept, e.unit_id
			from named.list_entry e
			where e.committee_id = (select context.controller())
				and (${unitId}::uuid is null or e.unit_id = ${unitId}::uuid)
		), record as materialized (
			select e.kept, e.kept as id from entry e
			union all
			select e.kept, p.id from entry e
			join named.person p on p.municipality_id = e.municipality_id and p.same_as = e.kept
		), spell as materialized (
			select s.*, r.kept from named.spell s
			join record r on r.id = s.person_id
			where s.starts_on <= ${measureTo} and s.ends_on > ${measureFrom}
		), met as materialized (
			select r.kept, c.on_day from named.contact c
			join record r on r.id = c.person_id
			where c.kind = any(${meetings}::text[])
				and c.on_day between ${addDays(measureFrom, -inactiveAfter)} and ${measureTo}
		), spoken as materialized (
			-- Of linked records the spell that began latest speaks on a day, as in every person's course.
			select distinct on (s.kept, d.day) s.*, d.day::date as day
			from spell s
			join generate_series(${measureFrom}::date, ${measureTo}::date, interval '1 day') as d (day)
				on d.day >= s.starts_on and d.day < s.ends_on
			order by s.kept, d.day, s.starts_on desc, s.ends_on desc, s.place
		), active as materialized (
			select distinct on (s.kept, s.id) s.* from spoken s
			where s.place <> 'own-home' and (s.place = any(${tenancies}::text[]) or exists (
				select from met m where m.kept = s.kept and m.on_day between s.day - ${inactiveAfter}::int and s.day))
			order by s.kept, s.id, s.day desc
		), child as materialized (
			select r.kept, count(distinct c.person_id)::int as here from named.spell c
			join record r on r.id = c.with_person_id
			where c.starts_on <= ${measureTo} and c.ends_on > ${measureFrom}
			group by r.kept
		), number as materialized (
			select r.kept, n.kind, n.cipher, n.blind_index from named.identity_number n
			join record r on r.id = n.person_id
		), first_number as materialized (
			select distinct on (n.kept) n.* from number n order by n.kept, n.kind, n.blind_index
		), every_number as materialized (
			select n.kept, jsonb_agg(jsonb_build_object('index', encode(n.blind_index, 'hex'), 'cipher', encode(n.cipher, 'hex'))
				order by n.blind_index) as numbers
			from number n group by n.kept
		)
		select e.kept as person_id, u.name as unit, s.place, s.contract, s.contract_ends_on, s.discharge_on, s.home_after,
			s.overstays, s.population, s.with_children, s.starts_on, coalesce(c.here, 0) as children_here,
			case when s.stay_municipality = m.code then 'here' else 'another' end as stay,
			case when s.residence_municipality is null then 'unknown'
				when s.residence_municipality = m.code then 'here' else 'another' end as residence,
			d.id as known_as, d.given_name, d.family_name, d.birth_date as born_on, d.sex,
			n.kind as identity_kind, n.cipher as identity_cipher, n.blind_index as identity_index,
			coalesce(x.numbers, '[]') as numbers, s.with_person_id is not null as follows_adult
		from entry e
		join named.municipality m on m.municipality_id = e.municipality_id
		join named.unit u on u.municipality_id = e.municipality_id and u.id = e.unit_id
		join active s on s.kept = e.kept
		left join child c on c.kept = e.kept
		left join named.person_particulars d on d.municipality_id = e.municipality_id and d.id = e.kept
		left join first_number n on n.kept = e.kept
		left join every_number x on x.kept = e.kept
		order by e.kept, s.day desc
	`.execute(db)
	const definition = getSituationDefinition(round.definition)
	const counted = rows.filter((row) => categoryOf(row, definition, round) > 0)
	const latest = counted.filter((row, at) => row.personId !== counted[at - 1]?.personId)
	return latest.flatMap(({ followsAdult, ...person }) => (followsAdult ? [] : [person]))
}
