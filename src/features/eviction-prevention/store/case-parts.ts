import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'
import type { CountedOfCases } from './by-trait.ts'
import { childrenOfEvictions } from './case-counts.ts'

type Db = Act['db']
type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
type CountPart = { readonly part: string; readonly count: number }

/** What each count is made of, by the code that tells its events apart. */
export const partsOf: Readonly<
	Record<CountedOfCases, (db: Db, period: CountedPeriod) => Promise<CountPart[]>>
> = {
	evictions: async (db, { from, until }) =>
		await db
			.selectFrom('named.caseDate as d')
			.innerJoin('named.evictionCase as c', (join) =>
				join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
			)
			.select(['c.ground as part', sql<number>`count(*)::int`.as('count')])
			.where('d.kind', '=', 'evicted')
			.where('d.onDay', '>=', from)
			.where('d.onDay', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	childrenEvicted: async (db, period) =>
		await childrenOfEvictions(db, period)
			.select(['k.living as part', sql<number>`count(*)::int`.as('count')])
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	casesOpened: async (db, { from, until }) =>
		await db
			.selectFrom('named.evictionCase as c')
			.select(['c.openedBy as part', sql<number>`count(*)::int`.as('count')])
			.where('c.openedOn', '>=', from)
			.where('c.openedOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	casesAverted: async (db, { from, until }) =>
		await db
			.selectFrom('named.evictionCase as c')
			.select([sql<string>`c.outcome`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('c.outcome', 'in', [...keptOutcomes])
			.where('c.closedOn', '>=', from)
			.where('c.closedOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	consultations: async (db, { from, until }) =>
		await db
			.selectFrom('named.debtConsultation as d')
			.select([sql<string>`d.result`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('d.result', 'in', ['agreed', 'not-agreed'])
			.where('d.heldOn', '>=', from)
			.where('d.heldOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
	childTalks: async (db, { from, until }) =>
		await db
			.selectFrom('named.childTalk as t')
			.select([sql<string>`t.legal_ground`.as('part'), sql<number>`count(*)::int`.as('count')])
			.where('t.heldOn', '>=', from)
			.where('t.heldOn', '<', until)
			.groupBy('part')
			.orderBy('count', 'desc')
			.execute(),
}
