import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DelayReason, SupportMatter } from '../rules/decisions/decision.ts'
import type { Quarter, QuarterRow, ToldDecision } from '../rules/decisions/quarter.ts'

type Db = Act['db']

/** Every favourable decision of the committee, whichever unit's, without whom it is about. */
export async function listFavourable(db: Db) {
	const { rows } = await sql<
		ToldDecision & { readonly id: string }
	>`select * from house.favourable_decisions()`.execute(db)
	return rows
}

/** By whoever tells of it, by its number; `interruptedOn` is null where it was not carried out at first. */
export async function explainToldDelay(
	db: Db,
	told: { decisionId: string; interruptedOn: PlainDate | null; delayReason: DelayReason },
): Promise<void> {
	const { decisionId, interruptedOn, delayReason } = told
	await sql`select house.explain_delay(${decisionId}::uuid, ${interruptedOn}::date, ${delayReason})`.execute(
		db,
	)
}

export async function listQuarterReports(db: Db) {
	return await db
		.selectFrom('named.quarterReport')
		.select(['id', 'year', 'quarter', 'registryNumber', 'sentOn', 'sentBy'])
		.orderBy('year', 'desc')
		.orderBy('quarter', 'desc')
		.execute()
}

export async function listReportRows(db: Db, reportId: string): Promise<QuarterRow[]> {
	const rows = await db
		.selectFrom('named.quarterReportRow')
		.select(['decisionNumber', 'about', 'decidedOn', 'standing', 'since', 'doneOn', 'delayReason'])
		.where('reportId', '=', reportId)
		.orderBy('since')
		.orderBy('id')
		.execute()
	return rows.map(({ about, delayReason, ...row }) => ({
		...row,
		about: about as SupportMatter,
		delayReason: delayReason as DelayReason | null,
	}))
}

type Sent = Quarter & {
	readonly municipalityId: number
	readonly committeeId: string
	readonly registryNumber: string
	readonly sentOn: PlainDate
	readonly sentBy: string
}

export async function insertQuarterReport(db: Db, sent: Sent, rows: readonly QuarterRow[]): Promise<string> {
	const { id: reportId } = await db
		.insertInto('named.quarterReport')
		.values(sent)
		.returning('id')
		.executeTakeFirstOrThrow()
	if (rows.length > 0) {
		const { municipalityId } = sent
		await db
			.insertInto('named.quarterReportRow')
			.values(rows.map((row) => ({ municipalityId, reportId, ...row })))
			.execute()
	}
	return reportId
}
