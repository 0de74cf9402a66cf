import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'

type Db = Act['db']

/** What is counted of cases, as far as it can be told apart. */
export type CountedOfCases =
	| 'evictions'
	| 'childrenEvicted'
	| 'casesOpened'
	| 'casesAverted'
	| 'consultations'
	| 'childTalks'

/** Sex and age are the child's own: of counts of children and talks. */
export type CaseTrait = 'children' | 'unit' | 'area' | 'sex' | 'ageOfChild'

export type CaseTraitCount = { readonly year: number; readonly group: string; readonly value: number }

/** The rows of each count, with the case (c), the day it is counted on, and the child (k) where it is one. */
const rows: Readonly<
	Record<CountedOfCases, { readonly day: RawBuilder<unknown>; readonly from: RawBuilder<unknown> }>
> = {
	evictions: {
		day: sql`d.on_day`,
		from: sql`named.case_date d join named.eviction_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
			where d.kind = 'evicted'`,
	},
	// Visitors count from 30 days a year, as the authorities have it.
	childrenEvicted: {
		day: sql`d.on_day`,
		from: sql`named.case_date d join named.eviction_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
			join named.case_child k on k.municipality_id = d.municipality_id and k.case_id = d.case_id
			where d.kind = 'evicted' and (k.living <> 'visiting' or k.days_a_year is null or k.days_a_year >= 30)`,
	},
	casesOpened: { day: sql`c.opened_on`, from: sql`named.eviction_case c where true` },
	casesAverted: {
		day: sql`c.closed_on`,
		from: sql`named.eviction_case c where c.outcome in (${sql.join([...keptOutcomes])})`,
	},
	consultations: {
		day: sql`d.held_on`,
		from: sql`named.debt_consultation d join named.eviction_case c on c.municipality_id = d.municipality_id
			and c.id = d.case_id where d.result in ('agreed', 'not-agreed')`,
	},
	childTalks: {
		day: sql`k.held_on`,
		from: sql`named.child_talk k join named.eviction_case c on c.municipality_id = k.municipality_id and c.id = k.case_id
			where true`,
	},
}

const ofChild = (column: RawBuilder<unknown>) => sql`(select ${column} from named.person_particulars p
	where p.municipality_id = k.municipality_id and p.id = k.child_id)`

const groups = (trait: CaseTrait, day: RawBuilder<unknown>): RawBuilder<unknown> => {
	switch (trait) {
		case 'children':
			return sql`c.children`
		case 'unit':
			return sql`(select u.name from named.unit u where u.municipality_id = c.municipality_id and u.id = c.unit_id)`
		case 'area':
			return sql`(select h.city from named.case_home h where h.municipality_id = c.municipality_id and h.id = c.home_id)`
		case 'sex':
			return ofChild(sql`p.sex`)
		case 'ageOfChild':
			return ofChild(sql`case when p.birth_date is null then null
				when age(${day}, p.birth_date) < interval '6 years' then '0-5'
				when age(${day}, p.birth_date) < interval '13 years' then '6-12'
				when age(${day}, p.birth_date) < interval '18 years' then '13-17' else '18-' end`)
	}
}

/** One count by calendar year and one trait: numbers, which add up to the count. What is not known is a group of its own. */
export async function readCasesBy(
	db: Db,
	counted: CountedOfCases,
	trait: CaseTrait,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<CaseTraitCount[]> {
	const { day, from: source } = rows[counted]
	const found = await sql<CaseTraitCount>`
		select extract(year from ${day})::int as year, coalesce(${groups(trait, day)}, 'unknown') as "group", count(*)::int as value
		from ${source} and ${day} >= ${from} and ${day} < ${until}
		group by 1, 2 order by 1, 2
	`.execute(db)
	return found.rows
}
