import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DecisionKind } from '../rules/decisions.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

type DelegatedDecision = {
	readonly id: string
	/** Null for those of units that one does not work in: the list tells them, their files are not opened from it. */
	readonly caseId: string | null
	readonly caseNumber: string
	readonly kind: DecisionKind
	readonly legalBasis: string
	readonly decidedOn: PlainDate
	readonly decidedBy: string
	readonly amountOre: number | null
	readonly periodFrom: PlainDate | null
	readonly periodTo: PlainDate | null
}

/** The committee's decisions by delegation that no meeting has been told of, made by the day; the oldest first. */
export async function listUnlistedDecisions(db: Db, decidedUntil: PlainDate) {
	return await decisions(db, null, decidedUntil)
}

export async function listDecisionsOfList(db: Db, listId: string) {
	return await decisions(db, listId, null)
}

async function decisions(
	db: Db,
	listId: string | null,
	until: PlainDate | null,
): Promise<DelegatedDecision[]> {
	const { rows } = await sql<DelegatedDecision>`
		select d.id, c.id as case_id, d.case_number, d.kind, d.legal_basis, d.decided_on, d.decided_by, d.amount_ore,
			d.period_from, d.period_to
		from house.delegated_decisions(${listId}::uuid, ${until}::date) d
		left join named.eviction_case c on c.municipality_id = d.municipality_id and c.id = d.case_id
		order by d.decided_on, d.id`.execute(db)
	return rows
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

/** Every decision of the committee that waits, made by the day, is told by the list. */
export async function putInList(db: Db, listId: string, decidedUntil: PlainDate): Promise<void> {
	await sql`select house.put_in_list(${listId}::uuid, ${decidedUntil}::date)`.execute(db)
}

export async function listDelegatedLists(db: Db) {
	return await db
		.selectFrom('named.delegatedList')
		.select(['id', 'meetingOn', 'decidedUntil', 'madeOn', 'madeBy'])
		.orderBy('meetingOn', 'desc')
		.limit(60)
		.execute()
}
