import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { SendingWay } from '../rules/work/letter-template.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

/** The municipality's own templates, the latest version of each. */
export async function listLatestTemplates(db: Db) {
	return await db
		.selectFrom('named.letterTemplate')
		.distinctOn('code')
		.select(['code', 'version', 'channel', 'name', 'subject', 'body', 'ended', 'decidedOn', 'decidedBy'])
		.orderBy('code')
		.orderBy('version', 'desc')
		.execute()
}

export async function insertTemplate(
	db: Db,
	municipalityId: number,
	given: New<'named.letterTemplate'>,
): Promise<void> {
	await db
		.insertInto('named.letterTemplate')
		.values({ municipalityId, ...given })
		.execute()
}

function letters(db: Db) {
	return db
		.selectFrom('named.caseLetter')
		.select([
			'id',
			'caseId',
			'template',
			'templateVersion',
			'channel',
			'addressee',
			'personId',
			'forwarded',
			'draftedBy',
			'draftedAt',
			'editedAt',
			'state',
			'sentOn',
			'sentBy',
			'sentHow',
			'digest',
		])
}

type Unread = Awaited<ReturnType<ReturnType<typeof letters>['execute']>>

/** The letters with their words; empty where the reader may not know whom the case is about. */
async function read(db: Db, rows: Unread) {
	const words = ['toName', 'toLines', 'subject', 'body', 'reference'] as const
	return (await withWords(db, 'case_letter', words, rows)).map(({ toName, toLines, body, ...letter }) => ({
		...letter,
		...{ toName: toName ?? '', toLines: toLines ?? '', body: body ?? '' },
	}))
}
export type LetterRow = Awaited<ReturnType<typeof listLetters>>[number]

export async function listLetters(db: Db, caseId: string) {
	return await read(db, await letters(db).where('caseId', '=', caseId).orderBy('draftedAt', 'desc').execute())
}

export async function findLetter(db: Db, id: string) {
	const [found] = await read(db, await letters(db).where('id', '=', id).execute())
	return found
}

export async function findLetterToChange(db: Db, id: string) {
	const [found] = await read(db, await letters(db).where('id', '=', id).forUpdate().execute())
	return found
}

export async function insertLetter(
	db: Db,
	municipalityId: number,
	given: New<'named.caseLetter'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.caseLetter')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function editDraft(
	db: Db,
	id: string,
	words: { subject: string | null; body: string },
): Promise<void> {
	await db
		.updateTable('named.caseLetter')
		.set({ ...words, editedAt: sql`clock_timestamp()` })
		.where('id', '=', id)
		.execute()
}

export async function changeLetter(
	db: Db,
	id: string,
	change:
		| { state: 'withdrawn' }
		| {
				state: 'sent'
				sentOn: PlainDate
				sentBy: string
				sentHow: SendingWay
				reference: string | null
				digest: string
		  },
): Promise<void> {
	await db.updateTable('named.caseLetter').set(change).where('id', '=', id).execute()
}

export async function keepPaper(
	db: Db,
	municipalityId: number,
	paper: { letterId: string; pdf: Buffer; digest: string },
): Promise<void> {
	await db
		.insertInto('named.letterPaper')
		.values({ municipalityId, ...paper })
		.execute()
}

export async function findPaper(db: Db, letterId: string): Promise<Buffer | undefined> {
	const row = await db
		.selectFrom('named.letterPaper')
		.select('pdf')
		.where('letterId', '=', letterId)
		.executeTakeFirst()
	return row?.pdf
}

/** The officer who writes, as letters name them. */
export async function findStaffName(db: Db, staffId: string): Promise<string> {
	const row = await db.selectFrom('named.staff').select('name').where('id', '=', staffId).executeTakeFirst()
	return row?.name ?? ''
}
