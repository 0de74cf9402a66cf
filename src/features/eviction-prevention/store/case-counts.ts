import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'

type Db = Act['db']
type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
type YearCount = { readonly year: number; readonly value: number }

// The authorities' line: a child that lives there at least 30 days a year.
export const daysThatCount = 30

/** The children of executed evictions who are counted, each with the day `d.onDay` and how they live there, `k.living`. */
export function childrenOfEvictions(db: Db, { from, until }: CountedPeriod) {
	return db
		.selectFrom('named.caseDate as d')
		.innerJoin('named.caseChild as k', (join) =>
			join.onRef('k.municipalityId', '=', 'd.municipalityId').onRef('k.caseId', '=', 'd.caseId'),
		)
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.where((eb) =>
			eb.or([
				eb('k.living', '<>', 'visiting'),
				eb('k.daysAYear', 'is', null),
				eb('k.daysAYear', '>=', daysThatCount),
			]),
		)
}

/** Every count of case work by the calendar year of its own day, in one reading. */
export async function readCaseCounts(db: Db, period: CountedPeriod) {
	const { from, until } = period
	const children = childrenOfEvictions(db, period).select([
		sql.lit('childrenEvicted').as('what'),
		'd.onDay as on_day',
	])
	const { rows } = await sql<YearCount & { what: string }>`
		select what, extract(year from on_day)::int as year, count(*)::int as value from (
			select 'evictions' as what, on_day from named.case_date where kind = 'evicted'
			union all ${children}
			union all select 'casesOpened', opened_on from named.eviction_case
			union all select 'casesAverted', closed_on from named.eviction_case
				where outcome = any(${[...keptOutcomes]}::text[])
			union all select 'consultations', held_on from named.debt_consultation
				where result in ('agreed', 'not-agreed')
			union all select 'childTalks', held_on from named.child_talk
		) happened
		where on_day >= ${from} and on_day < ${until}
		group by 1, 2 order by 1, 2`.execute(db)
	const of = (count: string): YearCount[] =>
		rows.filter(({ what }) => what === count).map(({ year, value }) => ({ year, value }))
	return {
		evictions: of('evictions'),
		childrenEvicted: of('childrenEvicted'),
		casesOpened: of('casesOpened'),
		casesAverted: of('casesAverted'),
		consultations: of('consultations'),
		childTalks: of('childTalks'),
	}
}
