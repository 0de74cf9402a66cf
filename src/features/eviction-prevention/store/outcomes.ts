import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CheckDays, StayCheck } from '../rules/outcomes/prevented.ts'
import type { CountableCase } from '../rules/outcomes/tally.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

const daysOf: Readonly<Record<string, CheckDays>> = { 'stay-90': 90, 'stay-180': 180, 'stay-365': 365 }

type ToldCheck = Omit<StayCheck, 'days'> & { readonly kind: string }

const checks = sql<ToldCheck[]>`coalesce((
	select jsonb_agg(jsonb_build_object(
		'kind', f.kind, 'answer', f.answer, 'source', f.source, 'answeredOn', f.answered_on))
	from named.follow_up f
	where f.municipality_id = c.municipality_id and f.case_id = c.id and f.answered_on is not null), '[]')`

// The same household, the same home (a flat without its number may be any at the address): another case, begun later.
const nextThreatOn = sql<PlainDate | null>`(
	select min(n.opened_on) from named.eviction_case n
	where n.municipality_id = c.municipality_id and n.household_id = c.household_id
		and (n.opened_on > c.closed_on or n.previous_case_id = c.id)
		and (n.home_id = c.home_id or exists (
			select from named.case_home a
			join named.case_home b on b.municipality_id = a.municipality_id and b.street_key = a.street_key
				and (a.flat_key is null or b.flat_key is null or a.flat_key = b.flat_key)
			where a.municipality_id = c.municipality_id and a.id = c.home_id and b.id = n.home_id)))`

/** What counting needs of the cases that were closed in the half-open period: nothing that tells whose they are. */
export async function listClosedToCount(db: Db, { from, until }: Period): Promise<CountableCase[]> {
	const rows = await db
		.selectFrom('named.evictionCase as c')
		.select([
			'c.outcome',
			'c.closedOn',
			'c.stageReached',
			checks.as('checks'),
			nextThreatOn.as('nextThreatOn'),
		])
		.where('c.closedOn', '>=', from)
		.where('c.closedOn', '<', until)
		.execute()
	return rows.flatMap(({ outcome, closedOn, stageReached, checks: told, ...row }) =>
		outcome === null || closedOn === null || stageReached === null
			? []
			: [{ ...row, outcome, closedOn, stage: stageReached, checks: told.flatMap(checkOf) }],
	)
}

function checkOf({ kind, ...check }: ToldCheck): StayCheck[] {
	const days = daysOf[kind]
	return days === undefined ? [] : [{ ...check, days }]
}

/** Years in which cases were closed, the latest first. */
export async function listYearsOfClosing(db: Db): Promise<number[]> {
	const rows = await db
		.selectFrom('named.evictionCase as c')
		.select(sql<number>`extract(year from c.closed_on)::int`.as('year'))
		.where('c.closedOn', 'is not', null)
		.groupBy('year')
		.orderBy('year', 'desc')
		.execute()
	return rows.map(({ year }) => year)
}

export async function findFirstYear(db: Db): Promise<number | null> {
	const row = await db
		.selectFrom('named.evictionCase as c')
		.select(sql<number | null>`extract(year from min(c.opened_on))::int`.as('year'))
		.executeTakeFirst()
	return row?.year ?? null
}
