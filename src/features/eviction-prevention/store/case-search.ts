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
	return await db
		.selectFrom('named.caseDate as d')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
		)
		.select(['c.id as caseId', 'c.caseNumber', 'd.onDay as evictedOn'])
		.where('d.kind', '=', 'evicted')
		.where((eb) =>
			eb.or([
				eb(
					'c.householdId',
					'in',
					eb
						.selectFrom('named.householdMember')
						.select('householdId')
						.where('personId', 'in', [...personIds]),
				),
				eb(
					'c.id',
					'in',
					eb
						.selectFrom('named.caseChild')
						.select('caseId')
						.where('childId', 'in', [...personIds]),
				),
			]),
		)
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
