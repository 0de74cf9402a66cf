import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

/** Decisions by delegation that no meeting has been told of, made by the day; those one may see, the oldest first. */
export async function listUnlistedDecisions(db: Db, decidedUntil: PlainDate) {
	return await decisions(db)
		.where('d.listedIn', 'is', null)
		.where('d.decidedOn', '<=', decidedUntil)
		.execute()
}

export async function listDecisionsOfList(db: Db, listId: string) {
	return await decisions(db).where('d.listedIn', '=', listId).execute()
}

function decisions(db: Db) {
	return db
		.selectFrom('named.decision as d')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'd.municipalityId').onRef('c.id', '=', 'd.caseId'),
		)
		.select([
			...(['d.id', 'd.caseId', 'c.caseNumber', 'd.kind', 'd.legalBasis', 'd.decidedOn'] as const),
			...(['d.decidedBy', 'd.amountOre', 'd.periodFrom', 'd.periodTo'] as const),
		])
		.where('d.decidedBy', 'is not', null)
		.orderBy('d.decidedOn')
		.orderBy('d.id')
		.limit(1000)
}

export async function insertDelegatedList(
	db: Db,
	municipalityId: number,
	given: New<'named.delegatedList'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.delegatedList')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function putInList(db: Db, listedIn: string, decisionIds: readonly string[]): Promise<void> {
	await db
		.updateTable('named.decision')
		.set({ listedIn })
		.where('id', 'in', [...decisionIds])
		.where('listedIn', 'is', null)
		.execute()
}

export async function listDelegatedLists(db: Db) {
	return await db
		.selectFrom('named.delegatedList')
		.select(['id', 'meetingOn', 'decidedUntil', 'madeOn', 'madeBy'])
		.orderBy('meetingOn', 'desc')
		.limit(60)
		.execute()
}
