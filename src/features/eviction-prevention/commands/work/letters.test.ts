import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { caseFile } from '../../queries/case-file.ts'
import { caseLetters } from '../../queries/work/case-letters.ts'
import { letterFile } from '../../queries/work/letter-file.ts'
import { openSampleCase } from '../../samples.ts'
import { draftLetter } from './draft-letter.ts'
import { editLetter } from './edit-letter.ts'
import { saveLetterTemplate } from './save-letter-template.ts'
import { sendLetter } from './send-letter.ts'
import { withdrawLetter } from './withdraw-letter.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Brevköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const sentOn = '2026-10-12'
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const open = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Brevgatan ${++doors}`, children: 'no', ...otherwise })
const draft = async (caseId: string, otherwise: object = {}) =>
	valueIn(
		await draftLetter(officer, { caseId, template: 'first-contact', phone: '0999-12 34', ...otherwise }),
	).letterId
const letterIn = async (caseId: string, id: string) =>
	valueIn(await caseLetters(officer, { caseId })).letters.find((letter) => letter.id === id)

test('a letter is filled in from the case, sent and kept byte for byte, and counts as a try to reach the household', async () => {
	const caseId = await open()
	const letterId = await draft(caseId)
	const written = await letterIn(caseId, letterId)
	expect(written).toMatchObject({ state: 'draft', toName: 'Jenny Åkerlund', templateVersion: 1 })
	expect(written?.body).toContain('Hej Jenny Åkerlund!')
	expect(written?.body).toContain('Prov officer\nSocialnämnden, Brevköping')
	expect(written?.toLines).toContain('Brevgatan')
	const { digest } = valueIn(await sendLetter(officer, { letterId, sentHow: 'post', sentOn }))
	const { pdf } = valueIn(await letterFile(officer, { letterId }))
	expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
	expect(
		createHash('sha256')
			.update(pdf ?? '')
			.digest('hex'),
	).toBe(digest)
	expect(await editLetter(officer, { letterId, subject: 'x', body: 'x' })).toEqual(
		refused('letter-not-a-draft'),
	)
	expect(valueIn(await caseFile(officer, { caseId })).contactAttempts).toBe(1)
})

test('nothing is sent with something left to fill in, nor a text message that tells a stranger anything', async () => {
	const caseId = await open()
	const meeting = await draft(caseId, { template: 'meeting' })
	expect(await sendLetter(officer, { letterId: meeting, sentHow: 'post', sentOn })).toEqual(
		refused('placeholder-left'),
	)
	valueIn(await withdrawLetter(officer, { letterId: meeting }))
	expect(await letterIn(caseId, meeting)).toBeUndefined()
	const letterId = await draft(caseId, { template: 'please-call' })
	const send = () => sendLetter(officer, { letterId, sentHow: 'text-message', sentOn })
	expect(await sendLetter(officer, { letterId, sentHow: 'post', sentOn })).toEqual(refused('not-that-way'))
	valueIn(await editLetter(officer, { letterId, body: 'Hej Jenny! Ring mig om hyran.' }))
	expect(await send()).toMatchObject({ refusal: { because: 'text-message-tells', what: 'name' } })
	valueIn(await editLetter(officer, { letterId, body: 'Hej! Ring mig på 0999-12 34.' }))
	expect((await send()).is).toBe('done')
})

test('somebody protected is written to only by those who know them, without address, by the forwarding way', async () => {
	const caseId = await open({ givenName: 'Dold', familyName: 'Person', address: 'Hemliga gatan 1' })
	const before = await draft(caseId)
	const [tenant] = valueIn(await caseFile(officer, { caseId })).adults
	const protection = { personId: tenant?.personId, protection: 'confidentiality', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, protection))
	expect(await sendLetter(officer, { letterId: before, sentHow: 'forwarding', sentOn })).toEqual(
		refused('letter-before-protection'),
	)
	expect(await draftLetter(officer, { caseId, template: 'please-call' })).toEqual(
		refused('no-text-message-to-protected'),
	)
	expect(await draftLetter(colleague, { caseId, template: 'first-contact' })).toEqual(
		refused('letter-needs-named-access'),
	)
	const letterId = await draft(caseId)
	const letter = await letterIn(caseId, letterId)
	expect(letter).toMatchObject({ toLines: 'Dold Person\nFörmedlas av Skatteverket', toName: null })
	expect(letter?.body).not.toContain('Hemliga')
	expect(await sendLetter(officer, { letterId, sentHow: 'post', sentOn })).toEqual(
		refused('letter-by-forwarding'),
	)
	expect((await sendLetter(officer, { letterId, sentHow: 'forwarding', sentOn })).is).toBe('done')
	expect(await letterFile(colleague, { letterId })).toEqual(refused('letter-needs-named-access'))
	const seen = JSON.stringify(valueIn(await caseLetters(colleague, { caseId })))
	for (const told of ['Dold', 'Hemliga']) expect(seen).not.toContain(told)
})

test('the municipality words its own templates, version by version; what is drafted keeps its version', async () => {
	const administrator = town.as('administrator')
	const caseId = await open()
	const earlier = await draft(caseId)
	const template = { code: 'first-contact', channel: 'letter', subject: 'Hej', body: 'Hej {namn}! {telefon}' }
	expect((await saveLetterTemplate(officer, template)).is).toBe('forbidden')
	expect(await saveLetterTemplate(administrator, { ...template, body: '{personnummer}' })).toMatchObject({
		faults: [{ path: 'body', problem: 'unknown-placeholder' }],
	})
	expect(valueIn(await saveLetterTemplate(administrator, template)).version).toBe(2)
	const later = await draft(caseId)
	expect(await letterIn(caseId, earlier)).toMatchObject({ templateVersion: 1 })
	expect(await letterIn(caseId, later)).toMatchObject({
		...{ templateVersion: 2, body: 'Hej Jenny Åkerlund! 0999-12 34' },
	})
	const message = { channel: 'text-message', name: 'Eget sms' }
	expect(await saveLetterTemplate(administrator, { ...message, body: 'Hej {namn}' })).toMatchObject({
		faults: [{ path: 'body', problem: 'placeholder-tells' }],
	})
	expect(await saveLetterTemplate(administrator, { ...message, body: 'Ring om hyran' })).toEqual(
		refused('text-message-tells'),
	)
	expect(valueIn(await saveLetterTemplate(administrator, { ...message, body: 'Ring {telefon}' }))).toEqual({
		...{ code: 'own-1', version: 2 },
	})
})
