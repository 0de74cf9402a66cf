import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The cases of the households that the people belong to, newest first. */
export async function listCasesOfPeople(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return []
	return await db
		.selectFrom('named.evictionCase as c')
		.innerJoin('named.householdMember as m', (join) =>
			join.onRef('m.municipalityId', '=', 'c.municipalityId').onRef('m.householdId', '=', 'c.householdId'),
		)
		.select(['m.personId', 'c.id as caseId', 'c.caseNumber', 'c.openedOn', 'c.closedOn', 'c.outcome'])
		.where('m.personId', 'in', [...personIds])
		.orderBy('c.openedOn', 'desc')
		.execute()
}

/** Executed evictions of the people's households, and of cases that concern them as children; the latest first. */
export async function listEvictionsOfPeople(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return []
	const people = [...personIds]
	// An array, not a join: their few cases are looked up by key.
	const cases = sql<string>`(array(
		select c.id from named.household_member m
		join named.eviction_case c on c.municipality_id = m.municipality_id and c.household_id = m.household_id
		where m.person_id = any(${people}::uuid[])
		union
		select k.case_id from named.case_child k where k.child_id = any(${people}::uuid[])))`
	return await db
		.selectFrom('named.caseDate as d')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
		)
		.select(['c.id as caseId', 'c.caseNumber', 'd.onDay as evictedOn'])
		.where('d.kind', '=', 'evicted')
		.where(sql<boolean>`d.case_id = any(${cases})`)
		.orderBy('d.onDay', 'desc')
		.execute()
}

export async function findCaseOfNumber(db: Db, caseNumber: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('named.evictionCase')
		.select('id')
		.where('caseNumber', '=', caseNumber)
		.executeTakeFirst()
	return row?.id
}
