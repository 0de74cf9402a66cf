import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { isSameHome } from '../rules/home.ts'
import type { KnownDates } from '../rules/recovery.ts'
import { anyOf } from './any-of.ts'

type Db = Act['db']
type NewCase = Omit<Insertable<DB['named.evictionCase']>, 'municipalityId' | 'caseNumber'>
export type CaseChange = Updateable<DB['named.evictionCase']>

/** The next number of the year, as `V 2026-0214`. The series' row is locked until the transaction ends: no number twice. */
export async function takeCaseNumber(db: Db, municipalityId: number, year: number): Promise<string> {
	const { lastNumber } = await db
		.insertInto('named.caseNumberSeries')
		.values({ municipalityId, year, lastNumber: 1 })
		.onConflict((conflict) =>
			conflict
				.columns(['municipalityId', 'year'])
				.doUpdateSet({ lastNumber: sql`case_number_series.last_number + 1` }),
		)
		.returning('lastNumber')
		.executeTakeFirstOrThrow()
	return `V ${year}-${String(lastNumber).padStart(4, '0')}`
}

export async function insertCase(
	db: Db,
	municipalityId: number,
	given: NewCase & { caseNumber: string },
): Promise<string> {
	const row = await db
		.insertInto('named.evictionCase')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

const columns = [
	'c.id',
	'c.committeeId',
	'c.unitId',
	'c.caseNumber',
	'c.ground',
	'c.regime',
	'c.openedBy',
	'c.openedOn',
	'c.assignedTo',
	'c.assignedOn',
	'c.children',
	'c.householdId',
	'c.homeId',
	'c.landlordId',
	'c.debtOre',
	'c.mustMoveAnyway',
	'c.previousCaseId',
	'c.alternative',
	'c.deviationReasons',
	'c.closedOn',
	'c.outcome',
	'c.stageReached',
] as const

function cases(db: Db) {
	return db.selectFrom('named.evictionCase as c').select([...columns, datesOf, attemptsAt])
}

export const datesOf = sql<KnownDates>`coalesce((
	select jsonb_object_agg(d.kind, d.on_day) from named.case_date d
	where d.municipality_id = c.municipality_id and d.case_id = c.id and d.ended_on is null), '{}')`.as('dates')

const attemptsAt = sql<PlainDate[]>`array(
	select a.on_day from named.contact_attempt a
	where a.municipality_id = c.municipality_id and a.case_id = c.id order by a.on_day)`.as('attemptDays')

export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>

export async function findCase(db: Db, id: string) {
	return await cases(db).where('c.id', '=', id).executeTakeFirst()
}

/** Locks the case first, so that two who close or correct it at once do so one after the other. */
export async function findCaseToChange(db: Db, id: string) {
	const locked = await db
		.selectFrom('named.evictionCase')
		.select('id')
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return locked === undefined ? undefined : await findCase(db, id)
}

/** The case that was opened last for the household in the home: open, or closed. */
export async function findLatestCaseInHome(db: Db, householdId: string, homeId: string) {
	return await db
		.selectFrom('named.evictionCase')
		.select(['id', 'caseNumber', 'closedOn'])
		.where('householdId', '=', householdId)
		.where('homeId', '=', homeId)
		.orderBy(sql`closed_on is null`, 'desc')
		.orderBy('openedOn', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirst()
}

export async function changeCase(db: Db, id: string, change: CaseChange): Promise<void> {
	await db.updateTable('named.evictionCase').set(change).where('id', '=', id).execute()
}

/** These cases, in the order they were closed. */
export async function listCasesById(db: Db, ids: readonly string[]) {
	if (ids.length === 0) return []
	return await cases(db).where('c.id', '=', anyOf(ids)).orderBy('c.closedOn').orderBy('c.id').execute()
}

export async function listOpenCases(db: Db) {
	return await cases(db).where('c.closedOn', 'is', null).orderBy('c.openedOn').limit(1000).execute()
}

/** Cases whose eviction was executed in the half-open period. */
export async function listEvictedBetween(db: Db, from: PlainDate, until: PlainDate) {
	return await cases(db)
		.innerJoin('named.caseDate as e', (join) =>
			join.onRef('e.municipalityId', '=', 'c.municipalityId').onRef('e.caseId', '=', 'c.id'),
		)
		.where('e.kind', '=', 'evicted')
		.where('e.onDay', '>=', from)
		.where('e.onDay', '<', until)
		.orderBy('e.onDay')
		.execute()
}

/** Cases with children that were closed since a day, or earlier with a follow-up of the children left from another. */
export async function listClosedWithChildren(
	db: Db,
	{ closedSince, dueSince }: { closedSince: PlainDate; dueSince: PlainDate },
) {
	return await cases(db)
		.where('c.children', '=', 'yes')
		.where((eb) =>
			eb.or([
				eb('c.closedOn', '>=', closedSince),
				eb(
					'c.id',
					'in',
					eb
						.selectFrom('named.followUp as f')
						.select('f.caseId')
						.where('f.kind', '=', 'children-after-eviction')
						.where('f.dueOn', '>=', dueSince)
						.where('f.answeredOn', 'is', null),
				),
			]),
		)
		.orderBy('c.closedOn', 'desc')
		.limit(1000)
		.execute()
}

export async function listCasesOfHousehold(db: Db, householdId: string) {
	return await db
		.selectFrom('named.evictionCase as c')
		.select(['c.id', 'c.caseNumber', 'c.openedOn', 'c.closedOn', 'c.outcome'])
		.where('c.householdId', '=', householdId)
		.orderBy('c.openedOn', 'desc')
		.execute()
}

export type NewHome = {
	addressKey: string
	streetKey: string
	flatKey: string | null
	address: string
	postalCode: string | null
	city: string | null
	dwelling: string | null
	rooms: string | null
}

/** The household's home at the address, known again when it has been at stake before, with or without the flat's number. */
export async function keepHome(
	db: Db,
	municipalityId: number,
	householdId: string,
	home: NewHome,
): Promise<string> {
	const atTheStreet = await db
		.selectFrom('named.caseHome')
		.select(['id', 'streetKey', 'flatKey'])
		.where('householdId', '=', householdId)
		.where('streetKey', '=', home.streetKey)
		.orderBy('id', 'desc')
		.execute()
	const known =
		atTheStreet.find(({ flatKey }) => flatKey === home.flatKey) ??
		atTheStreet.find((one) => isSameHome(one, home))
	if (known !== undefined) return known.id
	// The new row may be hidden from the one who writes it: its id is made first, not read back.
	const made = await sql<{ id: string }>`select uuidv7() as id`.execute(db)
	const id = made.rows[0]?.id ?? ''
	await db
		.insertInto('named.caseHome')
		.values({ municipalityId, id, householdId, ...home })
		.execute()
	return id
}
