import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { FunnelCase } from '../rules/outcomes/funnel.ts'
import type { LandlordCase, LandlordNotice } from '../rules/outcomes/landlords.ts'
import { datesOf } from './cases.ts'

type Db = Act['db']
type Period = { readonly from: PlainDate; readonly until: PlainDate }

const consulted = (what: 'called' | 'held' | 'agreed') => {
	const told = {
		called: sql`true`,
		held: sql`d.result in ('agreed', 'not-agreed')`,
		agreed: sql`d.result = 'agreed'`,
	}[what]
	return sql<boolean>`exists (
		select from named.debt_consultation d
		where d.municipality_id = c.municipality_id and d.case_id = c.id and ${told})`
}

/** What the funnel needs of the cases opened in the half-open period. */
export async function listFunnelCases(db: Db, { from, until }: Period): Promise<FunnelCase[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.select([
			'c.openedOn',
			'c.outcome',
			sql<PlainDate | null>`(
				select min(n.received_on) from named.notice_match m
				join named.notice n on n.municipality_id = m.municipality_id and n.id = m.id
				where m.municipality_id = c.municipality_id and m.case_id = c.id)`.as('noticedOn'),
			'c.openedBy',
			datesOf,
			sql<PlainDate | null>`(
				select min(a.on_day) from named.contact_attempt a
				where a.municipality_id = c.municipality_id and a.case_id = c.id and a.result = 'reached'
					and a.kind <> 'with-landlord')`.as('reachedOn'),
			consulted('called').as('called'),
			consulted('held').as('held'),
			consulted('agreed').as('agreed'),
		])
		.where('c.openedOn', '>=', from)
		.where('c.openedOn', '<', until)
		.execute()
}

// The next month's row under the same reference is a change: what it took the place of is what was late at first.
const firstDueOn = sql<PlainDate | null>`(
	select case when k.was is null then (
			select min(m.due_on) from named.notice_due_month m
			where m.municipality_id = n.municipality_id and m.notice_id = n.id)
		else (select min(left(month, 10)::date) from unnest(string_to_array(k.was, ', ')) month) end
	from (values (0)) one
	left join lateral (
		select c.was from named.notice_change c
		where c.municipality_id = n.municipality_id and c.notice_id = n.id and c.field = 'dueMonths'
		order by c.changed_at, c.id limit 1) k on true)`

/** Notices about late rent that came in the half-open period, by who told, with the oldest month that was late when they came. */
export async function listLandlordNotices(db: Db, { from, until }: Period): Promise<LandlordNotice[]> {
	return await db
		.selectFrom('named.notice as n')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'n.municipalityId').onRef('o.id', '=', 'n.organisationId'),
		)
		.select(['o.id as landlordId', 'o.name as landlord', 'n.receivedOn', firstDueOn.as('dueOn')])
		.where('n.kind', '=', 'arrears')
		.where('n.receivedOn', '>=', from)
		.where('n.receivedOn', '<', until)
		.execute()
}

/** How the cases opened in the half-open period ended, by landlord. */
export async function listLandlordCases(db: Db, { from, until }: Period): Promise<LandlordCase[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'c.municipalityId').onRef('o.id', '=', 'c.landlordId'),
		)
		.select(['o.id as landlordId', 'o.name as landlord', 'c.outcome'])
		.where('c.openedOn', '>=', from)
		.where('c.openedOn', '<', until)
		.execute()
}
