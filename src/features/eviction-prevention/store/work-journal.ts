import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { NoteKind } from '../rules/work/journal.ts'
import { withWords } from './words.ts'

type Db = Act['db']

type Written = {
	kind: NoteKind
	aboutId: string | null
	eventOn: PlainDate
	eventAt: string | null
	text: string
	writtenAt: Instant
}

function notes(db: Db) {
	return db
		.selectFrom('named.journalNote')
		.select([
			'id',
			'caseId',
			'number',
			'kind',
			'aboutId',
			'eventOn',
			'eventAt',
			'writtenBy',
			'writtenAt',
			'signedAt',
			'digest',
			'takenOutOn',
			'takenOutBy',
		])
}

/** The notes of a case, the latest event first; drafts are the reader's own. */
export async function listJournal(db: Db, caseId: string) {
	const rows = await notes(db)
		.where('caseId', '=', caseId)
		.orderBy('eventOn', 'desc')
		.orderBy(sql`event_at desc nulls last`)
		.orderBy('writtenAt', 'desc')
		.execute()
	return await withWords(db, 'journal_note', ['text'], rows)
}

export async function findNote(db: Db, id: string) {
	const rows = await notes(db).where('id', '=', id).execute()
	const [found] = await withWords(db, 'journal_note', ['text'], rows)
	return found
}

export async function insertNote(
	db: Db,
	place: { municipalityId: number; caseId: string; writtenBy: string },
	written: Written,
): Promise<string> {
	const { id } = await db
		.insertInto('named.journalNote')
		.values({ ...place, ...written })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function changeDraft(db: Db, id: string, written: Written): Promise<void> {
	await db.updateTable('named.journalNote').set(written).where('id', '=', id).execute()
}

export async function removeDraft(db: Db, id: string): Promise<void> {
	await db.deleteFrom('named.journalNote').where('id', '=', id).execute()
}

/** The next number of the case; its row is locked by the one who asks. */
export async function nextNoteNumber(db: Db, caseId: string): Promise<number> {
	const last = await db
		.selectFrom('named.journalNote')
		.select('number')
		.where('caseId', '=', caseId)
		.where('number', 'is not', null)
		.orderBy('number', 'desc')
		.executeTakeFirst()
	return (last?.number ?? 0) + 1
}

export async function signNote(
	db: Db,
	id: string,
	signature: { number: number; signedAt: Instant; digest: string },
): Promise<void> {
	await db.updateTable('named.journalNote').set(signature).where('id', '=', id).execute()
}

export async function insertRemoval(
	db: Db,
	municipalityId: number,
	asked: Omit<Insertable<DB['named.noteRemoval']>, 'municipalityId' | 'id'>,
): Promise<void> {
	await db
		.insertInto('named.noteRemoval')
		.values({ municipalityId, ...asked })
		.execute()
}

/** What has been asked for, open first: for the registrar numbers and reasons, never the note itself. */
export async function listRemovals(db: Db) {
	return await db
		.selectFrom('named.noteRemoval')
		.select([
			'id',
			'noteId',
			'caseNumber',
			'noteNumber',
			'askedBy',
			'askedOn',
			'reason',
			'answer',
			'answeredOn',
			'answeredBy',
			'answerNote',
		])
		.orderBy(sql`answer is not null`)
		.orderBy('askedOn', 'desc')
		.limit(200)
		.execute()
}

export async function findRemovalToAnswer(db: Db, id: string) {
	return await db
		.selectFrom('named.noteRemoval')
		.select(['id', 'noteId', 'askedBy', 'answer'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

/** Removals that nobody has answered, of the notes of one case. */
export async function listRemovalsAsked(db: Db, noteIds: readonly string[]) {
	if (noteIds.length === 0) return []
	return await db
		.selectFrom('named.noteRemoval')
		.select(['noteId', 'askedOn'])
		.where('noteId', 'in', [...noteIds])
		.where('answer', 'is', null)
		.execute()
}

export async function answerRemoval(
	db: Db,
	id: string,
	answer: {
		answer: 'taken-out' | 'kept'
		answeredOn: PlainDate
		answeredBy: string
		answerNote: string | null
	},
): Promise<void> {
	await db.updateTable('named.noteRemoval').set(answer).where('id', '=', id).execute()
}

/** Moves the text out of the file, to where nobody reads it; the signature and its digest stay. */
export async function takeNoteOut(
	db: Db,
	municipalityId: number,
	noteId: string,
	out: { takenOutOn: PlainDate; takenOutBy: string },
): Promise<void> {
	const [note] = await withWords(db, 'journal_note', ['text'], [{ id: noteId }])
	await db
		.insertInto('named.noteTakenOut')
		.values({ municipalityId, noteId, text: note?.text ?? '', takenOutOn: out.takenOutOn })
		.execute()
	await db
		.updateTable('named.journalNote')
		.set({ ...out, text: null })
		.where('id', '=', noteId)
		.execute()
}

export async function findFileSetting(db: Db) {
	return await db
		.selectFrom('named.caseFileSetting')
		.select(['kept', 'otherSystem', 'decidedOn', 'decidedBy'])
		.executeTakeFirst()
}

export async function putFileSetting(
	db: Db,
	municipalityId: number,
	setting: { kept: 'here' | 'beside'; otherSystem: string | null; decidedOn: PlainDate; decidedBy: string },
): Promise<void> {
	await db
		.insertInto('named.caseFileSetting')
		.values({ municipalityId, ...setting })
		.onConflict((conflict) => conflict.column('municipalityId').doUpdateSet(setting))
		.execute()
}

/** Whose file it is, for the head of a paper. */
export async function findSender(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.committee as c')
		.innerJoin('named.municipality as m', 'm.municipalityId', 'c.municipalityId')
		.select(['c.name as committee', 'm.name as municipality'])
		.where('c.id', '=', committeeId)
		.executeTakeFirst()
}
