import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { anyOf } from './any-of.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertMessage(
	db: Db,
	municipalityId: number,
	given: New<'named.caseMessage'>,
): Promise<string> {
	const row = await db
		.insertInto('named.caseMessage')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** What has been registered about the case, the newest first; at an hour that nobody wrote comes last of its day. */
export async function listMessages(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.caseMessage')
		.select([
			'id',
			'kind',
			'receivedOn',
			'receivedTime',
			'channel',
			'plannedOn',
			'plannedTime',
			'invokes',
			'lease',
			'endedBecause',
			'leaseEndsOn',
			'supportReviewedOn',
			'supportResult',
			'registeredBy',
			'registeredAt',
			'confirmationId',
		])
		.where('caseId', '=', caseId)
		.orderBy('receivedOn', 'desc')
		.orderBy(sql`coalesce(received_time, '24:00')`, 'desc')
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'case_message', ['reference', 'authorityOfficer', 'supportReview', 'note'], rows)
}

/** Cases in which the enforcement authority has told a day that nobody has confirmed; since which day, the earliest; of all, or of those asked for. */
export async function listUnanswered(
	db: Db,
	caseIds?: readonly string[],
): Promise<ReadonlyMap<string, PlainDate>> {
	const rows = await db
		.selectFrom('named.caseMessage')
		.select((eb) => ['caseId', eb.fn.min('receivedOn').as('since')])
		.$if(caseIds !== undefined, (of) => of.where('caseId', '=', anyOf(caseIds ?? [])))
		.where('kind', '=', 'eviction-date')
		.where('confirmationId', 'is', null)
		.groupBy('caseId')
		.execute()
	return new Map(rows.map(({ caseId, since }) => [caseId, since]))
}

export async function insertConfirmation(
	db: Db,
	municipalityId: number,
	given: New<'named.authorityConfirmation'>,
): Promise<string> {
	const row = await db
		.insertInto('named.authorityConfirmation')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** One answer answers everything that the authority has told so far. */
export async function answerMessages(db: Db, caseId: string, confirmationId: string): Promise<void> {
	await db
		.updateTable('named.caseMessage')
		.set({ confirmationId })
		.where('caseId', '=', caseId)
		.where('kind', '=', 'eviction-date')
		.where('confirmationId', 'is', null)
		.execute()
}

export async function listConfirmations(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.authorityConfirmation')
		.select([
			'id',
			'toldOn',
			'responsibleId',
			'letterDigest',
			'sentOn',
			'sentHow',
			'proofDigest',
			'sentBy',
			'copySentOn',
			'copyHow',
			'copySentBy',
			'recordedAt',
		])
		.where('caseId', '=', caseId)
		.orderBy('id', 'desc')
		.execute()
	return await withWords(db, 'authority_confirmation', ['letter', 'proof', 'proofFile'], rows)
}
export type ConfirmationRow = Awaited<ReturnType<typeof listConfirmations>>[number]

/** Cases whose tenant has not got the copy of the latest answer. */
export async function listCopiesOwed(
	db: Db,
	caseIds?: readonly string[],
): Promise<ReadonlyMap<string, PlainDate>> {
	const rows = await db
		.selectFrom('named.authorityConfirmation')
		.select((eb) => ['caseId', eb.fn.max('sentOn').as('sentOn')])
		.$if(caseIds !== undefined, (of) => of.where('caseId', '=', anyOf(caseIds ?? [])))
		.where('copySentOn', 'is', null)
		.groupBy('caseId')
		.execute()
	return new Map(rows.map(({ caseId, sentOn }) => [caseId, sentOn]))
}

/** The tenant's copy of every answer that has been sent. */
export async function setCopySent(
	db: Db,
	caseId: string,
	copy: { copySentOn: PlainDate; copyHow: NonNullable<ConfirmationRow['copyHow']>; copySentBy: string },
): Promise<boolean> {
	const row = await db
		.updateTable('named.authorityConfirmation')
		.set(copy)
		.where('caseId', '=', caseId)
		.where('copySentOn', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return row !== undefined
}
