import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'
import type { CountedOfCases } from './by-trait.ts'

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

/** What each count is of: what happened, with its day. */
const happened: Readonly<Record<CountedOfCases, (db: Db, period: CountedPeriod) => RawBuilder<unknown>>> = {
	evictions: () => sql`select on_day from named.case_date where kind = 'evicted'`,
	childrenEvicted: (db, period) => sql`${childrenOfEvictions(db, period).select('d.onDay as on_day')}`,
	casesOpened: () => sql`select opened_on as on_day from named.eviction_case`,
	casesAverted: () => sql`
		select closed_on as on_day from named.eviction_case where outcome = any(${[...keptOutcomes]}::text[])`,
	consultations: () => sql`
		select held_on as on_day from named.debt_consultation where result in ('agreed', 'not-agreed')`,
	childTalks: () => sql`select held_on as on_day from named.child_talk`,
}

/** The counts of case work that are asked for, by the calendar year of their own day, in one reading. */
export async function readCaseCounts(
	db: Db,
	period: CountedPeriod,
	asked: readonly CountedOfCases[],
): Promise<Partial<Record<CountedOfCases, YearCount[]>>> {
	const { from, until } = period
	const counts = [...new Set(asked)]
	const parts = counts.map((what) => {
		return sql`select ${sql.lit(what)} as what, h.on_day from (${happened[what](db, period)}) h`
	})
	const { rows } = await sql<YearCount & { what: string }>`
		select what, extract(year from on_day)::int as year, count(*)::int as value
		from (${sql.join(parts, sql` union all `)}) happened
		where on_day >= ${from} and on_day < ${until}
		group by 1, 2 order by 1, 2`.execute(db)
	const of = (count: string): YearCount[] =>
		rows.filter(({ what }) => what === count).map(({ year, value }) => ({ year, value }))
	return Object.fromEntries(counts.map((what) => [what, of(what)]))
}
