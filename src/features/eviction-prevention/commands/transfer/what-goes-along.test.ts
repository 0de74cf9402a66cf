import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseAround } from '../../queries/debt/case-around.ts'
import { caseTransfer } from '../../queries/transfer/case-transfer.ts'
import { openTransfer } from '../../queries/transfer/open-transfer.ts'
import { transferParcel } from '../../queries/transfer/transfer-parcel.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../samples.ts'
import { closeCase } from '../close-case.ts'
import { addTouchedPerson } from '../debt/around/add-touched-person.ts'
import { acceptTransfer } from './accept-transfer.ts'
import { depositTransfer } from './deposit-transfer.ts'
import { makeTransfer } from './make-transfer.ts'
import { recordTransferReceipt } from './record-transfer-receipt.ts'
import { takeBackTransfer } from './take-back-transfer.ts'

const { house } = await testHouse()
const sender = await sampleMunicipality(house, 'Frånköping')
const neighbour = await sampleMunicipality(house, 'Tillköping')
const stranger = await sampleMunicipality(house, 'Bredvidköping')
const officer = sender.as('officer')

const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const to = { toName: 'Tillköping', toCode: ' 9010-tillköping' }
const byRequest = { ...to, ground: 'request', requestedOn: '2026-10-12' }
const known = { 'adults-0': 'nobody', 'children-0': 'nobody', 'touched-0': 'nobody' }

let doors = 0
async function matter(): Promise<string> {
	const caseId = await openSampleCase(officer, { address: `Flyttgatan ${++doors}` })
	await addSampleChild(officer, caseId)
	await recordSampleDate(officer, caseId, 'board-told', '2026-09-22')
	await recordSampleDate(officer, caseId, 'served', '2026-09-24')
	return caseId
}

/** Packed and sealed: the file as it is downloaded, and the key as it is shown once. */
async function sent(caseId: string) {
	const { transferId, key } = valueIn(await makeTransfer(officer, { caseId, ...byRequest }))
	const { parcel } = valueIn(await transferParcel(officer, { caseId, transferId }))
	return { transferId, key, file: new TextEncoder().encode(parcel) }
}

async function arrivedAt(receiver: Caller, file: Uint8Array): Promise<string> {
	return valueIn(await depositTransfer(receiver, { file })).receivedId
}

test('whoever else lives in the home goes along, protected as they are, and is not packed by those who may not know them', async () => {
	const receiver = neighbour.as('officer')
	const caseId = await matter()
	const lodger = { givenName: 'Lea', familyName: 'Inneboende', role: 'lodger', fromOn: '2026-10-01' }
	const { personId } = valueIn(
		await addTouchedPerson(officer, { caseId, ...lodger, nationalId: '20000405-9937', samePerson: 'nobody' }),
	)
	const protectedBy = { personId, protection: 'protected-registration', source: 'Folkbokföringen' }
	valueIn(await protectPerson(officer, protectedBy))
	expect(await makeTransfer(sender.as('unit-manager'), { caseId, ...byRequest })).toEqual(
		refused('transfer-needs-named-access'),
	)
	const { key, file } = await sent(caseId)
	const receivedId = await arrivedAt(receiver, file)
	const accepted = valueIn(await acceptTransfer(receiver, { receivedId, key, known }))
	const around = valueIn(await caseAround(receiver, { caseId: accepted.caseId }))
	expect(around.touched).toMatchObject([{ name: 'Lea Inneboende', role: 'lodger', protected: true }])
	const others = valueIn(await caseFile(neighbour.as('unit-manager'), { caseId: accepted.caseId }))
	expect(others).toMatchObject({ home: null, textHidden: true })
})

test('what the sender did, and that the household was evicted, is told and is nothing that the receiver did', async () => {
	const receiver = neighbour.as('officer')
	const caseId = await matter()
	for (const kind of ['eviction-planned', 'authority-told', 'evicted', 'liability-assumed']) {
		await recordSampleDate(officer, caseId, kind, '2026-10-05')
	}
	const { key, file } = await sent(caseId)
	const receivedId = await arrivedAt(receiver, file)
	const accepted = valueIn(await acceptTransfer(receiver, { receivedId, key, known }))
	const own = valueIn(await caseFile(receiver, { caseId: accepted.caseId }))
	expect(own.dates.map(({ kind }) => kind).sort()).toEqual(['board-told', 'eviction-planned', 'served'])
	const came = valueIn(await caseTransfer(receiver, { caseId: accepted.caseId }))
	expect(came.arrived?.content.dates).toContainEqual(
		expect.objectContaining({ kind: 'evicted', onDay: '2026-10-05' }),
	)
})

test('a parcel opens in the municipality that it is addressed to, is accepted once, and is not taken back after that', async () => {
	const caseId = await matter()
	const { transferId, key, file } = await sent(caseId)
	const elsewhere = stranger.as('officer')
	const strayed = await arrivedAt(elsewhere, file)
	expect(await openTransfer(elsewhere, { receivedId: strayed, key })).toEqual(refused('transfer-to-another'))
	expect(await acceptTransfer(elsewhere, { receivedId: strayed, key })).toEqual(
		refused('transfer-to-another'),
	)
	const receiver = neighbour.as('officer')
	const receivedId = await arrivedAt(receiver, file)
	const { receiptNumber } = valueIn(await acceptTransfer(receiver, { receivedId, key, known }))
	expect(await takeBackTransfer(officer, { transferId, takenBackBecause: 'no-answer' })).toEqual(
		refused('transfer-accepted'),
	)
	valueIn(await recordTransferReceipt(officer, { transferId, receiptNumber }))
})

test('a case on its way is not closed beside its transfer, and none is closed as transferred without a receipt', async () => {
	const caseId = await matter()
	expect(await closeCase(officer, { caseId, outcome: 'transferred_municipality' })).toMatchObject({
		is: 'bad-input',
	})
	await sent(caseId)
	expect(await closeCase(officer, { caseId, outcome: 'paid_by_tenant' })).toEqual(
		refused('transfer-under-way'),
	)
})
