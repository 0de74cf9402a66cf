import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PlanEnding } from '../rules/debt/codes.ts'
import type { Instalment } from '../rules/debt/instalments.ts'
import { anyOf } from './any-of.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertDebtEntry(
	db: Db,
	municipalityId: number,
	given: New<'named.debtEntry'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.debtEntry')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Every row, also those that were taken back; the earliest first. */
export async function listDebtEntries(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.debtEntry')
		.select([
			...(['id', 'caseId', 'kind', 'onDay', 'amountOre', 'source', 'paidBy'] as const),
			...(['recordedBy', 'recordedAt', 'takenBackOn'] as const),
		])
		.where('caseId', '=', anyOf(caseIds))
		.orderBy('onDay')
		.orderBy('id')
		.execute()
}
type DebtEntryRow = Awaited<ReturnType<typeof listDebtEntries>>[number]

export async function debtEntriesInWords(db: Db, rows: readonly DebtEntryRow[]) {
	return await withWords(db, 'debt_entry', ['note'], rows)
}

export async function findDebtEntry(db: Db, id: string) {
	return await db
		.selectFrom('named.debtEntry')
		.select(['id', 'caseId', 'kind', 'takenBackOn'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function takeBackEntry(db: Db, id: string, takenBackOn: PlainDate): Promise<void> {
	await db.updateTable('named.debtEntry').set({ takenBackOn }).where('id', '=', id).execute()
}

/** What the case's landlords have told as the amount to pay, with the day; changes are told anew. */
export async function listToldAmounts(db: Db, caseId: string) {
	const told = await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.leftJoin('named.noticeChange as c', (join) =>
			join
				.onRef('c.municipalityId', '=', 'n.municipalityId')
				.onRef('c.noticeId', '=', 'n.id')
				.on('c.field', '=', 'amountOre'),
		)
		.select([
			...(['n.id as noticeId', 'n.receiptNumber', 'n.receivedOn', 'n.amountOre', 'n.interestOre'] as const),
			...(['c.id as changeId', 'c.changedOn', 'c.was', 'c.became'] as const),
		])
		.where('m.caseId', '=', caseId)
		.where('n.kind', '=', 'arrears')
		.orderBy('n.receivedOn')
		.orderBy(sql`c.changed_at`)
		.execute()
	return told
}

export async function insertInstalments(
	db: Db,
	municipalityId: number,
	{ caseId, planId }: { caseId: string; planId: string },
	instalments: readonly Instalment[],
): Promise<void> {
	await db
		.insertInto('named.planInstalment')
		.values(instalments.map((one) => ({ municipalityId, caseId, planId, ...one })))
		.execute()
}

export async function listInstalments(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.planInstalment')
		.select(['id', 'caseId', 'planId', 'number', 'dueOn', 'amountOre', 'remindedOn', 'remindedHow'])
		.where('caseId', '=', anyOf(caseIds))
		.orderBy('planId')
		.orderBy('number')
		.execute()
}
export type InstalmentRow = Awaited<ReturnType<typeof listInstalments>>[number]

export async function setReminded(
	db: Db,
	id: string,
	reminder: {
		remindedOn: PlainDate
		remindedHow: NonNullable<InstalmentRow['remindedHow']>
		remindedBy: string
	},
): Promise<void> {
	await db.updateTable('named.planInstalment').set(reminder).where('id', '=', id).execute()
}

/** The plan that is running in the case, if any. */
export async function findRunningPlan(db: Db, caseId: string) {
	return await db
		.selectFrom('named.paymentPlan')
		.select(['id', 'agreedOn'])
		.where('caseId', '=', caseId)
		.where('endedOn', 'is', null)
		.orderBy('agreedOn', 'desc')
		.executeTakeFirst()
}

export async function endPlan(
	db: Db,
	id: string,
	ending: { endedOn: PlainDate; endedBecause: PlanEnding },
): Promise<void> {
	await db.updateTable('named.paymentPlan').set(ending).where('id', '=', id).execute()
}
