import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { enter } from '../../../../platform/transaction.ts'
import { type SampleMunicipality, sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseTransfer } from '../../queries/transfer/case-transfer.ts'
import { openTransfer } from '../../queries/transfer/open-transfer.ts'
import { receivedTransfer } from '../../queries/transfer/received-transfer.ts'
import { transferParcel } from '../../queries/transfer/transfer-parcel.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../samples.ts'
import { answerChildrenQuestion } from '../answer-children-question.ts'
import { openOwnCase } from '../open-own-case.ts'
import { writeJournalNote } from '../work/write-journal-note.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { declineTransfer } from './decline-transfer.ts'
import { depositTransfer } from './deposit-transfer.ts'
import { makeTransfer } from './make-transfer.ts'
import { recordTransferReceipt } from './record-transfer-receipt.ts'
import { takeBackTransfer } from './take-back-transfer.ts'

const here = await testHouse()
const there = await testHouse()
let sender: SampleMunicipality
let neighbour: SampleMunicipality
let faraway: SampleMunicipality
let officer: Caller
beforeAll(async () => {
	sender = await sampleMunicipality(here.house, 'Frånköping')
	neighbour = await sampleMunicipality(here.house, 'Tillköping')
	faraway = await sampleMunicipality(there.house, 'Fjärrköping')
	officer = sender.as('officer')
})

const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const byRequest = {
	toName: 'Tillköping',
	toCode: '9010-Tillköping',
	ground: 'request',
	requestedOn: '2026-10-12',
}
const farAway = { toName: 'Fjärrköping', toCode: '9011-fjärrköping ' }

let doors = 0
async function matter(otherwise: object = {}): Promise<string> {
	const caseId = await openSampleCase(officer, { address: `Flyttgatan ${++doors}`, ...otherwise })
	await addSampleChild(officer, caseId)
	await recordSampleDate(officer, caseId, 'board-told', '2026-09-22')
	await recordSampleDate(officer, caseId, 'served', '2026-09-24')
	return caseId
}

/** Packed and sealed: the file as it is downloaded, and the key as it is shown once. */
async function sent(caseId: string, otherwise: object = {}) {
	const { transferId, key } = valueIn(await makeTransfer(officer, { caseId, ...byRequest, ...otherwise }))
	const { parcel } = valueIn(await transferParcel(officer, { caseId, transferId }))
	return { transferId, key, file: new TextEncoder().encode(parcel), parcel }
}

async function arrivedAt(receiver: Caller, file: Uint8Array): Promise<string> {
	return valueIn(await depositTransfer(receiver, { file })).receivedId
}

describe.each([
	['in the same house', () => neighbour, {}],
	['in another house', () => faraway, farAway],
])('a case handed to a municipality %s', (_, town, address) => {
	test('is seen before it is accepted, becomes a case of its own there, and closes here by the receipt', async () => {
		const receiver = town().as('officer')
		const caseId = await matter({ nationalId: '20000405-9937', givenName: 'Jenny' })
		const written = { caseId, kind: 'note', eventOn: '2026-10-10', text: 'Vill flytta till sin syster.' }
		const { noteId } = valueIn(await writeJournalNote(officer, { ...written, sign: 'yes' }))
		valueIn(await writeJournalNote(officer, { ...written, text: 'Stannar här.', sign: 'yes' }))
		const { transferId, key, file, parcel } = await sent(caseId, { ...address, noteIds: [noteId] })
		expect(parcel).not.toMatch(/Jenny|Flyttgatan|syster/)

		const receivedId = await arrivedAt(receiver, file)
		const { content } = valueIn(await openTransfer(receiver, { receivedId, key }))
		expect(content).toMatchObject({
			from: { municipality: 'Frånköping', officer: 'Prov officer' },
			handedOverBy: { ground: 'request', on: '2026-10-12', answerBy: '2026-11-12' },
			adults: [{ givenName: 'Jenny', nationalId: '200004059937', protection: 'none' }],
			children: [{ givenName: 'Tilde', living: 'alternating', talkedOn: null }],
			summaries: [{ on: '2026-10-10', text: 'Vill flytta till sin syster.' }],
		})
		expect(content).not.toHaveProperty('receiptNumber')
		expect(JSON.stringify(content)).not.toContain('Stannar')

		const accepted = valueIn(await acceptTransfer(receiver, { receivedId, key }))
		const own = valueIn(await caseFile(receiver, { caseId: accepted.caseId }))
		expect(own).toMatchObject({
			...{ tenant: 'Jenny Åkerlund', openedBy: 'other-municipality', childrenAnswer: 'yes' },
			debtOre: 1_864_000,
			course: { nearest: { id: 'recovery', on: '2026-10-15' } },
		})
		expect(own.children).toMatchObject([{ name: 'Tilde', living: 'alternating', settled: false }])
		const came = valueIn(await caseTransfer(receiver, { caseId: accepted.caseId }))
		expect(came.arrived?.content.summaries).toHaveLength(1)

		expect(await recordTransferReceipt(officer, { transferId, receiptNumber: 'ÖV-0000-0000-0000' })).toEqual(
			refused('receipt-does-not-match'),
		)
		const { receiptNumber } = accepted
		valueIn(await recordTransferReceipt(officer, { transferId, receiptNumber: receiptNumber.toLowerCase() }))
		const left = valueIn(await caseFile(officer, { caseId }))
		expect(left).toMatchObject({ outcome: 'transferred_municipality', closedOn: '2026-10-12', followUps: [] })
		expect(await transferParcel(officer, { caseId, transferId })).toEqual({ is: 'missing' })
		expect(await acceptTransfer(receiver, { receivedId, key })).toEqual(refused('transfer-answered'))
		expect(await caseFile(receiver, { caseId })).toEqual({ is: 'missing' })
		expect(await caseFile(officer, { caseId: accepted.caseId })).toEqual({ is: 'missing' })
	})
})

describe('nothing is half accepted', () => {
	test('who may be registered already is asked about, one at a time, and until it is answered nothing is there', async () => {
		const receiver = await neighbour.another('officer')
		const somebody = {
			givenName: 'Ines',
			familyName: 'Tvillby',
			bornOn: '1991-05-06',
			address: 'Egengatan 1',
		}
		const rest = { ground: 'arrears', openedBy: 'tenant', children: 'no', samePerson: 'nobody' }
		valueIn(await openOwnCase(receiver, { ...somebody, ...rest }))
		const caseId = await matter({ givenName: 'Ines', familyName: 'Tvillby', bornOn: '1991-05-06' })
		const { key, file } = await sent(caseId)
		const receivedId = await arrivedAt(receiver, file)
		const before = await countsIn(neighbour.municipalityId)
		const asked = await acceptTransfer(receiver, { receivedId, key })
		expect(asked).toMatchObject({
			is: 'refused',
			refusal: { because: 'perhaps-already-registered', who: 'adults-0', whose: 'Ines Tvillby' },
		})
		expect(await countsIn(neighbour.municipalityId)).toEqual(before)
		expect(valueIn(await receivedTransfer(receiver, { receivedId })).waits).toBe(true)
		const known: Record<string, string> = { 'adults-0': 'nobody', 'children-0': 'nobody' }
		expect((await acceptTransfer(receiver, { receivedId, key, known })).is).toBe('done')
	})

	test('another key, a changed file and another municipality open nothing', async () => {
		const receiver = neighbour.as('officer')
		const { key, file, parcel } = await sent(await matter())
		const receivedId = await arrivedAt(receiver, file)
		expect(await openTransfer(receiver, { receivedId, key: 'ABCD-EFGH' })).toEqual(
			refused('transfer-key-wrong'),
		)
		expect(await acceptTransfer(receiver, { receivedId, key: `${key}A` })).toEqual(
			refused('transfer-key-wrong'),
		)
		expect(await openTransfer(officer, { receivedId, key })).toEqual({ is: 'missing' })
		expect(await acceptTransfer(officer, { receivedId, key })).toEqual({ is: 'missing' })
		expect(await depositTransfer(receiver, { file })).toEqual(refused('transfer-already-here'))
		for (const text of ['', 'Namn;Adress', '{}', parcel.replace('"version":1', '"version":9')]) {
			expect(await depositTransfer(receiver, { file: new TextEncoder().encode(text) })).toEqual({
				is: 'bad-input',
				faults: [{ path: 'file', problem: 'not-a-transfer' }],
			})
		}
	})

	test('a declined case leaves nothing behind, and goes on where it was', async () => {
		const receiver = neighbour.as('officer')
		const caseId = await matter()
		const { transferId, key, file } = await sent(caseId)
		expect(await makeTransfer(officer, { caseId, ...byRequest })).toEqual(refused('transfer-under-way'))
		const receivedId = await arrivedAt(receiver, file)
		valueIn(await declineTransfer(receiver, { receivedId, declinedBecause: 'Bor kvar hos er.' }))
		expect(await openTransfer(receiver, { receivedId, key })).toEqual(refused('transfer-answered'))
		valueIn(await takeBackTransfer(officer, { transferId, takenBackBecause: 'declined' }))
		expect(await transferParcel(officer, { caseId, transferId })).toEqual({ is: 'missing' })
		expect(valueIn(await caseFile(officer, { caseId })).closedOn).toBeNull()
		expect((await makeTransfer(officer, { caseId, ...byRequest })).is).toBe('done')
	})
})

test('a case is handed over on a ground with its day, knowing about children; consent starts no month', async () => {
	const caseId = await openSampleCase(officer, { address: `Flyttgatan ${++doors}` })
	const given = { caseId, toName: 'Tillköping', toCode: '9010-Tillköping' }
	expect(await makeTransfer(officer, { ...given, ground: 'consent' })).toEqual({
		is: 'bad-input',
		faults: [{ path: 'consentOn', problem: 'required' }],
	})
	const consent = { ...given, ground: 'consent', consentOn: '2026-10-11' }
	expect(await makeTransfer(officer, consent)).toEqual(refused('children-unknown'))
	valueIn(await answerChildrenQuestion(officer, { caseId, children: 'no' }))
	const draft = { caseId, kind: 'note', eventOn: '2026-10-12', text: 'Utkast.' }
	const { noteId } = valueIn(await writeJournalNote(officer, draft))
	expect(await makeTransfer(officer, consent)).toEqual(refused('note-not-signed'))
	valueIn(await writeJournalNote(officer, { ...draft, noteId, sign: 'yes' }))
	expect(await makeTransfer(sender.as('reader'), consent)).toEqual({ is: 'forbidden' })
	expect(await makeTransfer(neighbour.as('officer'), consent)).toEqual({ is: 'missing' })
	expect((await makeTransfer(officer, consent)).is).toBe('done')
	expect(valueIn(await caseTransfer(officer, { caseId })).transfers).toMatchObject([
		{ ground: 'consent', consentOn: '2026-10-11', answerBy: null },
	])
})

test('a protected person is packed only by those with named access, and is as protected where they come', async () => {
	const receiver = faraway.as('officer')
	const caseId = await matter({ givenName: 'Sara', familyName: 'Dold' })
	const personId = valueIn(await caseFile(officer, { caseId })).adults[0]?.personId
	const protectedBy = { personId, protection: 'protected-registration', source: 'Folkbokföringen' }
	valueIn(await protectPerson(officer, protectedBy))
	const colleague = sender.as('unit-manager')
	expect(await makeTransfer(colleague, { caseId, ...byRequest })).toEqual(
		refused('transfer-needs-named-access'),
	)
	const { key, file } = await sent(caseId, farAway)
	const receivedId = await arrivedAt(receiver, file)
	const accepted = valueIn(
		await acceptTransfer(receiver, { receivedId, key, known: { 'children-0': 'nobody' } }),
	)
	const mine = valueIn(await caseFile(receiver, { caseId: accepted.caseId }))
	expect(mine).toMatchObject({ tenant: 'Sara Dold', protected: true })
	const others = valueIn(await caseFile(faraway.as('unit-manager'), { caseId: accepted.caseId }))
	expect(others).toMatchObject({ tenant: null, protected: true, home: null })
	const hidden = valueIn(await caseTransfer(faraway.as('unit-manager'), { caseId: accepted.caseId }))
	expect(hidden).toMatchObject({ arrived: null, hidden: true })

	const kept = await rowsFor(
		faraway.as('unit-manager'),
		`select * from named.received_transfer where case_id = '${accepted.caseId}'`,
	)
	expect(kept).toEqual([])
	const [own] = await rowsFor(
		receiver,
		`select encode(content, 'escape') as content from named.received_transfer where case_id = '${accepted.caseId}'`,
	)
	expect(JSON.stringify(own)).not.toMatch(/Dold|Flyttgatan/)
})

/** What somebody reads with SQL of their own, as row security shows it. */
async function rowsFor({ house, actor }: Caller, statement: string) {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, 'work')
		return (await sql.raw(statement).execute(db)).rows
	})
}

/** Rows of the tables that accepting writes to. */
async function countsIn(municipalityId: number) {
	return await withSql(here.databaseUrl, (sql) =>
		sql.rows(`
			select (select count(*) from named.person where municipality_id = ${municipalityId}) as people,
				(select count(*) from named.household where municipality_id = ${municipalityId}) as households,
				(select count(*) from named.eviction_case where municipality_id = ${municipalityId}) as cases,
				(select count(*) from named.case_date where municipality_id = ${municipalityId}) as dates`),
	)
}
