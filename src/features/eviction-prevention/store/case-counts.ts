import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { keptOutcomes } from '../rules/outcomes.ts'

type Db = Act['db']
type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
type YearCount = { readonly year: number; readonly value: number }

const yearOf = (column: string) => sql<number>`extract(year from ${sql.ref(column)})::int`
const counted = sql<number>`count(*)::int`.as('value')

export async function countEvictions(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.caseDate as d')
		.select([yearOf('d.onDay').as('year'), counted])
		.where('d.kind', '=', 'evicted')
		.where('d.onDay', '>=', from)
		.where('d.onDay', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

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

export async function countChildrenEvicted(db: Db, period: CountedPeriod): Promise<YearCount[]> {
	return await childrenOfEvictions(db, period)
		.select([yearOf('d.onDay').as('year'), counted])
		.groupBy('year')
		.orderBy('year')
		.execute()
}

export async function countOpened(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.select([yearOf('c.openedOn').as('year'), counted])
		.where('c.openedOn', '>=', from)
		.where('c.openedOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

export async function countAverted(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.evictionCase as c')
		.select([yearOf('c.closedOn').as('year'), counted])
		.where('c.outcome', 'in', [...keptOutcomes])
		.where('c.closedOn', '>=', from)
		.where('c.closedOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

export async function countConsultations(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.debtConsultation as d')
		.select([yearOf('d.heldOn').as('year'), counted])
		.where('d.result', 'in', ['agreed', 'not-agreed'])
		.where('d.heldOn', '>=', from)
		.where('d.heldOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}

export async function countChildTalks(db: Db, { from, until }: CountedPeriod): Promise<YearCount[]> {
	return await db
		.selectFrom('named.childTalk as t')
		.select([yearOf('t.heldOn').as('year'), counted])
		.where('t.heldOn', '>=', from)
		.where('t.heldOn', '<', until)
		.groupBy('year')
		.orderBy('year')
		.execute()
}
