import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseJournal } from '../../queries/work/case-journal.ts'
import { journalFile } from '../../queries/work/journal-file.ts'
import { noteRemovals } from '../../queries/work/note-removals.ts'
import { signedText } from '../../rules/work/journal.ts'
import { openSampleCase } from '../../samples.ts'
import { closeCase } from '../close-case.ts'
import { recordContactAttempt } from '../record-contact-attempt.ts'
import { answerNoteRemoval } from './answer-note-removal.ts'
import { askNoteRemoval } from './ask-note-removal.ts'
import { decideCaseFile } from './decide-case-file.ts'
import { discardJournalDraft } from './discard-journal-draft.ts'
import { recordOtherSystemNumber } from './record-other-system-number.ts'
import { writeJournalNote } from './write-journal-note.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Journalköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const registrar = town.as('administrator')
const today = '2026-10-12'
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const open = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Journalgatan ${++doors}`, children: 'no', ...otherwise })
const write = (caseId: string, otherwise: object = {}, by: Caller = officer) =>
	writeJournalNote(by, { caseId, kind: 'note', eventOn: '2026-10-09', text: 'Ringde upp.', ...otherwise })
const sign = async (caseId: string, otherwise: object = {}) =>
	valueIn(await write(caseId, { sign: 'yes', ...otherwise })).noteId
const notesOf = async (caseId: string, by: Caller = officer) =>
	valueIn(await caseJournal(by, { caseId })).notes

test('a note has the time of its event and of its writing, and a draft is its author’s own until it is signed', async () => {
	const caseId = await open()
	const { noteId, number } = valueIn(await write(caseId, { eventAt: '14.10' }))
	expect(number).toBeNull()
	expect(await notesOf(caseId)).toMatchObject([
		{ eventOn: '2026-10-09', eventAt: '14:10', writtenAt: '2026-10-12T07:00:00Z', signed: false },
	])
	expect(await notesOf(caseId, colleague)).toEqual([])
	expect(await write(caseId, { noteId }, colleague)).toEqual({ is: 'missing' })
	valueIn(await write(caseId, { noteId, text: 'Ringde upp två gånger.', sign: 'yes' }))
	expect(await notesOf(caseId, colleague)).toMatchObject([
		{ number: 1, signed: true, text: 'Ringde upp två gånger.', writtenBy: 'Prov officer' },
	])
	expect(await write(caseId, { eventAt: '25.00' })).toMatchObject({ faults: [{ path: 'eventAt' }] })
	expect(await write(caseId, { eventOn: '2026-10-13' })).toMatchObject({ faults: [{ path: 'eventOn' }] })
})

test('a signed note is locked: by the command, and by the database whoever asks', async () => {
	const caseId = await open()
	const noteId = await sign(caseId)
	expect(await write(caseId, { noteId, text: 'Annat' })).toEqual(refused('note-is-signed'))
	expect(await discardJournalDraft(officer, { noteId })).toEqual(refused('note-is-signed'))
	const slip = async (statement: string) =>
		await house.app.transaction().execute(async (db) => {
			await enter(db, house, officer.actor, 'work')
			return Number((await sql.raw(statement).execute(db)).numAffectedRows)
		})
	await expect(slip(`update named.journal_note set text = 'x' where id = '${noteId}'`)).rejects.toThrow(
		'signed-note-is-locked',
	)
	expect(await slip(`delete from named.journal_note where id = '${noteId}'`)).toBe(0)
	const [row] = await withSql(databaseUrl, (db) =>
		db.rows<{ digest: string }>('select digest from named.journal_note where id = $1', [noteId]),
	)
	const { caseNumber } = valueIn(await caseFile(officer, { caseId }))
	const whole = signedText({
		...{ caseNumber, number: 1, kind: 'note', aboutNumber: null, eventAt: null, text: 'Ringde upp.' },
		...{ eventOn: '2026-10-09' as never, writtenBy: officer.actor.actorId },
	})
	expect(row?.digest).toBe(createHash('sha256').update(whole).digest('hex'))
})

test('what is wrong is corrected by a new note, and what the person says is wrong is noted (SoL 14:6)', async () => {
	const caseId = await open()
	const aboutId = await sign(caseId)
	expect(await write(caseId, { kind: 'correction' })).toMatchObject({ faults: [{ path: 'aboutId' }] })
	expect(await write(caseId, { kind: 'note', aboutId })).toEqual(refused('not-about-that-note'))
	await sign(caseId, { kind: 'correction', aboutId, text: 'Det var en torsdag.' })
	await sign(caseId, { kind: 'person-disagrees', aboutId, text: 'Säger att ingen ringde.' })
	const notes = await notesOf(caseId)
	expect(notes.find(({ id }) => id === aboutId)).toMatchObject({
		text: 'Ringde upp.',
		correctedBy: expect.arrayContaining([
			{ number: 2, kind: 'correction' },
			{ number: 3, kind: 'person-disagrees' },
		]),
	})
	const elsewhere = await open()
	expect(await write(elsewhere, { kind: 'correction', aboutId })).toEqual({ is: 'missing' })
})

test('an unsigned note keeps the case open; a closed case is still written in', async () => {
	const caseId = await open()
	const attempt = { caseId, kind: 'phone', result: 'reached', onDay: today, debtAdviceOffered: 'yes' }
	valueIn(await recordContactAttempt(officer, attempt))
	const { noteId } = valueIn(await write(caseId))
	const close = () => closeCase(officer, { caseId, outcome: 'paid_by_tenant' })
	expect(await close()).toEqual(refused('note-not-signed'))
	valueIn(await discardJournalDraft(officer, { noteId }))
	expect((await close()).is).toBe('done')
	await sign(caseId, { text: 'Ringde och tackade.' })
	expect(await notesOf(caseId)).toHaveLength(1)
})

test('a misfiled note is taken out by a registrar who does not see it, and that is remembered', async () => {
	const caseId = await open()
	const noteId = await sign(caseId, { text: 'Om en helt annan familj.' })
	expect((await askNoteRemoval(registrar, { noteId, reason: 'Fel akt' })).is).toBe('forbidden')
	valueIn(await askNoteRemoval(officer, { noteId, reason: 'Fel akt' }))
	expect(await askNoteRemoval(colleague, { noteId, reason: 'Fel akt' })).toEqual(
		refused('removal-already-asked'),
	)
	const shown = valueIn(await noteRemovals(registrar, {}))
	expect(shown.removals).toMatchObject([{ noteNumber: 1, askedBy: 'Prov officer', answer: null }])
	expect(JSON.stringify(shown)).not.toContain('familj')
	expect(await caseJournal(registrar, { caseId })).toEqual({ is: 'forbidden' })
	const [removal] = shown.removals
	const answer = { removalId: removal?.id, answer: 'taken-out' }
	expect((await answerNoteRemoval(officer, answer)).is).toBe('forbidden')
	valueIn(await answerNoteRemoval(registrar, answer))
	expect(await answerNoteRemoval(registrar, answer)).toEqual(refused('removal-already-answered'))
	expect(await notesOf(caseId)).toMatchObject([{ number: 1, text: null, takenOutOn: today }])
	expect(await write(caseId, { kind: 'correction', aboutId: noteId })).toEqual(refused('not-about-that-note'))
	const kept = await withSql(databaseUrl, (db) =>
		db.rows<{ text: string }>('select text from named.note_taken_out where note_id = $1', [noteId]),
	)
	expect(kept).toEqual([{ text: 'Om en helt annan familj.' }])
	const neighbour = (await sampleMunicipality(house, 'Grannstad')).as('administrator')
	expect(valueIn(await noteRemovals(neighbour, {})).removals).toEqual([])
	expect(await answerNoteRemoval(neighbour, answer)).toEqual({ is: 'missing' })
})

test('the file is kept here or beside another system, with its number; the signed journal goes out, the oldest first', async () => {
	const caseId = await open()
	expect((await decideCaseFile(officer, { kept: 'here' })).is).toBe('forbidden')
	expect(await decideCaseFile(registrar, { kept: 'beside' })).toMatchObject({
		faults: [{ path: 'otherSystem' }],
	})
	valueIn(await decideCaseFile(registrar, { kept: 'beside', otherSystem: 'Akten' }))
	valueIn(await recordOtherSystemNumber(officer, { caseId, otherSystemNumber: 'A 77' }))
	await sign(caseId, { text: 'Först.' })
	clock.set(instant('2026-10-13T07:00:00Z'))
	await sign(caseId, { eventOn: '2026-10-13', text: 'Sedan.' })
	valueIn(await write(caseId, { text: 'Utkast.' }))
	expect(valueIn(await journalFile(officer, { caseId }))).toMatchObject({
		...{ kept: 'beside', otherSystem: 'Akten', otherSystemNumber: 'A 77', municipality: 'Journalköping' },
		notes: [{ text: 'Först.' }, { text: 'Sedan.' }],
	})
	clock.set(instant('2026-10-12T07:00:00Z'))
})

test('about somebody protected the journal is read and taken out only by those with named access', async () => {
	const caseId = await open({ givenName: 'Dold', familyName: 'Person' })
	await sign(caseId, { text: 'Dold bor hos en vän.' })
	const [tenant] = valueIn(await caseFile(officer, { caseId })).adults
	const protection = { personId: tenant?.personId, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, protection))
	expect(await notesOf(caseId)).toMatchObject([{ text: 'Dold bor hos en vän.' }])
	expect(await notesOf(caseId, colleague)).toMatchObject([{ text: null }])
	expect(await journalFile(colleague, { caseId })).toEqual(refused('journal-needs-named-access'))
	expect((await journalFile(officer, { caseId })).is).toBe('done')
})
