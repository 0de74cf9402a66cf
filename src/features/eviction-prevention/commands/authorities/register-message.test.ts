import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { absences } from '../../queries/authorities/absences.ts'
import { caseMessages } from '../../queries/authorities/case-messages.ts'
import { confirmationDraft } from '../../queries/authorities/confirmation-draft.ts'
import { confirmationLetter } from '../../queries/authorities/confirmation-letter.ts'
import { caseFile } from '../../queries/case-file.ts'
import { officerMatters } from '../../queries/officer-matters.ts'
import { openSampleCase } from '../../samples.ts'
import { recordCaseDate } from '../record-case-date.ts'
import { confirmToAuthority } from './confirm-to-authority.ts'
import { endAbsence } from './end-absence.ts'
import { recordAbsence } from './record-absence.ts'
import { registerMessage } from './register-message.ts'
import { sendTenantsCopy } from './send-tenants-copy.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Ettköping')
const officer = town.as('officer')
const manager = town.as('unit-manager')

let doors = 0
const home = () => ({
	...{ givenName: 'Jenny', familyName: 'Åkerlund', address: `Provgatan ${++doors}`, children: 'unknown' },
	samePerson: 'nobody',
})
const date = { kind: 'eviction-date', receivedOn: '2026-10-12', receivedTime: '9.30', channel: 'letter' }
const whole = { ...date, reference: 'K 1-26', plannedOn: '2026-11-03', plannedTime: '10:00' }
const sent = {
	...{ letter: 'Vi bekräftar.', sentOn: '2026-10-12', sentHow: 'secure-e-mail', proof: 'Id 42' },
	responsibleId: officer.actor.actorId,
}

const told = async (otherwise: object = {}) =>
	valueIn(await registerMessage(officer, { ...whole, ...home(), ...otherwise })).caseId
const stepsOf = async (caseId: string) =>
	valueIn(await caseFile(officer, { caseId })).steps.map((step) => step.id)
const alarmsFor = async (caller: Caller, caseId: string) =>
	valueIn(await officerMatters(caller, {}))
		.matters.filter((matter) => matter.title.caseId === caseId && matter.alarm !== null)
		.map((matter) => matter.alarm)

describe('the enforcement authority’s date', () => {
	test('opens a case, sets the day and asks for the answer the same day (SoF 11:3)', async () => {
		const caseId = await told()
		const file = valueIn(await caseFile(officer, { caseId }))
		expect(file.openedBy).toBe('enforcement-authority')
		expect(file.steps[0]).toMatchObject({ id: 'confirm-to-authority', dueOn: '2026-10-12' })
		expect(file.dates).toEqual(
			expect.arrayContaining([
				expect.objectContaining({
					kind: 'eviction-planned',
					onDay: '2026-11-03',
					source: 'enforcement-authority',
				}),
			]),
		)
	})

	test('joins the case that the household has open in the home', async () => {
		const caseId = await openSampleCase(officer, { address: 'Tallvägen 8', nationalId: '20000405-9937' })
		const again = await registerMessage(officer, {
			...{ ...whole, ...home(), address: 'Tallvägen 8', dwelling: '1203' },
			...{ nationalId: '20000405-9937', samePerson: undefined },
		})
		expect(valueIn(again).caseId).toBe(caseId)
		expect(await stepsOf(caseId)).toContain('confirm-to-authority')
	})

	test('is not registered without its reference and day, nor by a way it does not come', async () => {
		const answer = await registerMessage(officer, { ...date, ...home(), channel: 'own' })
		expect(answer).toEqual({
			is: 'bad-input',
			faults: [
				{ path: 'reference', problem: 'required' },
				{ path: 'plannedOn', problem: 'required' },
				{ path: 'channel', problem: 'not-this-way' },
			],
		})
	})

	const plannedIn = async (caseId: string) => {
		const { course, dates } = valueIn(await caseFile(officer, { caseId }))
		const told = dates.find(({ kind }) => kind === 'authority-told')?.onDay
		return { told, set: course.steps.find(({ id }) => id === 'eviction-planned')?.on }
	}

	test('set anew ends what the day before was postponed to, and a day put off since then holds', async () => {
		const caseId = await told()
		const authority = { caseId, source: 'enforcement-authority' }
		valueIn(await recordCaseDate(officer, { ...authority, kind: 'postponed-to', onDay: '2026-11-20' }))
		expect(await plannedIn(caseId)).toMatchObject({ set: '2026-11-20' })
		valueIn(
			await registerMessage(officer, { ...whole, caseId, reference: 'K 2-26', plannedOn: '2026-10-28' }),
		)
		expect(await plannedIn(caseId)).toMatchObject({ set: '2026-10-28' })
		valueIn(await recordCaseDate(officer, { ...authority, kind: 'postponed-to', onDay: '2026-11-12' }))
		expect(await plannedIn(caseId)).toMatchObject({ set: '2026-11-12' })
		valueIn(await recordCaseDate(officer, { ...authority, kind: 'eviction-planned', onDay: '2026-10-20' }))
		expect(await plannedIn(caseId)).toMatchObject({ set: '2026-10-20' })
	})

	test('in a letter older than the last one is history, and moves no day back', async () => {
		const caseId = await told()
		const older = { ...whole, caseId, receivedOn: '2026-10-01', reference: 'K 0-26', plannedOn: '2026-10-20' }
		valueIn(await registerMessage(officer, older))
		expect(await plannedIn(caseId)).toEqual({ told: '2026-10-12', set: '2026-11-03' })
		valueIn(
			await registerMessage(officer, {
				...older,
				receivedOn: '2026-10-12',
				receivedTime: '8.15',
				reference: 'K 3-26',
			}),
		)
		expect(await plannedIn(caseId)).toEqual({ told: '2026-10-12', set: '2026-11-03' })
		expect(valueIn(await caseMessages(officer, { caseId })).messages).toHaveLength(3)
	})

	test('is no day that had passed when it was told', async () => {
		expect(await registerMessage(officer, { ...whole, ...home(), plannedOn: '2020-01-01' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'plannedOn', problem: 'before-it-was-told' }],
		})
	})

	test('is never fired by a landlord’s word, nor answered without proof', async () => {
		const caseId = await openSampleCase(officer, { address: `Provgatan ${++doors}` })
		const given = { caseId, onDay: '2026-10-12' }
		expect(
			await recordCaseDate(officer, { ...given, kind: 'authority-told', source: 'landlord' }),
		).toMatchObject({
			refusal: { because: 'only-from-the-authority' },
		})
		expect(
			await recordCaseDate(officer, { ...given, kind: 'authority-confirmed', source: 'own' }),
		).toMatchObject({
			refusal: { because: 'confirmed-with-proof-only' },
		})
		expect(await registerMessage(town.as('landlord'), { ...whole, ...home() })).toEqual({ is: 'forbidden' })
		expect(await stepsOf(caseId)).not.toContain('confirm-to-authority')
	})
})

describe('the same-day answer', () => {
	test('is drafted with the officer’s name and kept exactly as sent, with proof; then the tenant’s copy is owed', async () => {
		const caseId = await told()
		const draft = valueIn(await confirmationDraft(officer, { caseId }))
		expect(draft.letter).toContain('Prov officer')
		expect(draft.letter).toContain('K 1-26')
		const proofFile = { name: 'kvittens.pdf', bytes: new TextEncoder().encode('kvittens') }
		valueIn(await confirmToAuthority(officer, { caseId, ...sent, letter: draft.letter, proofFile }))
		const { confirmations } = valueIn(await caseMessages(officer, { caseId }))
		expect(confirmations).toMatchObject([
			{
				...{ letter: draft.letter, proof: 'Id 42', proofFile: 'kvittens.pdf', late: false },
				proofDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
			},
		])
		expect(valueIn(await confirmationLetter(officer, { caseId }))).toMatchObject({
			...{ text: draft.letter, sentOn: '2026-10-12' },
		})
		expect(await stepsOf(caseId)).toContain('send-tenants-copy')
		const copy = { caseId, copySentOn: '2026-10-12', copyHow: 'letter' }
		valueIn(await sendTenantsCopy(officer, copy))
		expect(await stepsOf(caseId)).not.toContain('send-tenants-copy')
		expect(await sendTenantsCopy(officer, copy)).toMatchObject({ refusal: { because: 'no-copy-owed' } })
	})

	test('needs proof of sending, and a second notice the same day asks for an answer of its own', async () => {
		const caseId = await told()
		expect(await confirmToAuthority(officer, { caseId, ...sent, proof: undefined })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'proof', problem: 'required' }],
		})
		valueIn(await confirmToAuthority(officer, { caseId, ...sent, copyHow: 'by-hand' }))
		expect(await stepsOf(caseId)).not.toContain('confirm-to-authority')
		valueIn(await registerMessage(officer, { ...whole, caseId, plannedOn: '2026-11-10' }))
		expect(await stepsOf(caseId)).toContain('confirm-to-authority')
	})

	test('is refused where the authority has told nothing', async () => {
		const caseId = await openSampleCase(officer, { address: `Provgatan ${++doors}` })
		expect(await confirmToAuthority(officer, { caseId, ...sent })).toMatchObject({
			refusal: { because: 'nothing-to-confirm' },
		})
	})

	test('rings for the manager from 15:00, and sent the day after it stays marked as missed', async () => {
		const caseId = await told()
		expect([await alarmsFor(officer, caseId), await alarmsFor(manager, caseId)]).toEqual([['same-day'], []])
		clock.set(instant('2026-10-12T13:50:00Z'))
		expect([await alarmsFor(officer, caseId), await alarmsFor(manager, caseId)]).toEqual([['loud'], ['loud']])
		clock.set(instant('2026-10-12T22:30:00Z'))
		expect(await alarmsFor(manager, caseId)).toEqual(['missed'])
		valueIn(await confirmToAuthority(manager, { caseId, ...sent, sentOn: '2026-10-13' }))
		expect(valueIn(await caseMessages(officer, { caseId })).confirmations).toMatchObject([{ late: true }])
		clock.set(instant('2026-10-12T07:00:00Z'))
	})

	test('goes to the substitute when the officer is off, and to the manager when there is none', async () => {
		const caseId = await told()
		const colleague = await town.another('officer')
		const off = { staffId: officer.actor.actorId, fromOn: '2026-10-12', untilOn: '2026-10-12' }
		valueIn(await recordAbsence(officer, { ...off, substituteId: colleague.actor.actorId }))
		expect([await alarmsFor(colleague, caseId), await alarmsFor(manager, caseId)]).toEqual([['same-day'], []])
		const [away] = valueIn(await absences(officer, {})).absences
		valueIn(await endAbsence(officer, { absenceId: away?.id }))
		valueIn(await recordAbsence(manager, off))
		expect([await alarmsFor(colleague, caseId), await alarmsFor(manager, caseId)]).toEqual([[], ['same-day']])
		expect(await recordAbsence(colleague, off)).toEqual({ is: 'missing' })
		const ends = valueIn(await absences(manager, {})).absences[0]
		valueIn(await endAbsence(manager, { absenceId: ends?.id }))
	})

	test('to somebody protected is copied by those with named access, never to an address', async () => {
		const caseId = await told({ note: 'Jenny Åkerlund bor på Provgatan' })
		const [adult] = valueIn(await caseFile(officer, { caseId })).adults
		const protection = { protection: 'protected-registration', source: 'Skatteverket' }
		valueIn(await protectPerson(officer, { personId: adult?.personId, ...protection }))
		const colleague = await town.another('officer')
		const seen = JSON.stringify([
			valueIn(await confirmationDraft(colleague, { caseId })),
			valueIn(await caseMessages(colleague, { caseId })),
		])
		for (const part of ['Åkerlund', 'Provgatan', 'K 1-26']) expect(seen).not.toContain(part)
		const byLetter = { caseId, ...sent, copyHow: 'letter' }
		expect(await confirmToAuthority(colleague, byLetter)).toMatchObject({
			refusal: { because: 'letter-needs-named-access' },
		})
		expect(await confirmToAuthority(officer, byLetter)).toMatchObject({
			refusal: { because: 'letter-by-forwarding' },
		})
		valueIn(await confirmToAuthority(colleague, { caseId, ...sent }))
		valueIn(
			await sendTenantsCopy(officer, { caseId, copySentOn: '2026-10-12', copyHow: 'tax-agency-forwarding' }),
		)
	})
})

describe('other messages', () => {
	test('the tribunal’s information opens a case about what is invoked (1973:188 13 b §)', async () => {
		const given = { kind: 'tribunal-information', receivedOn: '2026-10-12', channel: 'letter', ...home() }
		const answer = await registerMessage(officer, {
			...{ ...given, reference: 'H 77-26', invokes: 'misconduct', leaseEndsOn: '2026-12-31' },
		})
		const file = valueIn(await caseFile(officer, { caseId: valueIn(answer).caseId }))
		expect(file).toMatchObject({ openedBy: 'tribunal', ground: 'misconduct' })
		expect(file.course.nearest).toMatchObject({ id: 'must-move', on: '2026-12-31' })
	})

	test('a tenant who calls has been reached', async () => {
		const given = { kind: 'tenants-call', receivedOn: '2026-10-12', channel: 'phone', ...home() }
		const answer = await registerMessage(officer, { ...given, ground: 'arrears', note: 'Kan inte betala.' })
		const file = valueIn(await caseFile(officer, { caseId: valueIn(answer).caseId }))
		expect(file).toMatchObject({ openedBy: 'tenant', contactAttempts: 1 })
		expect(file.steps.map((step) => step.id)).not.toContain('first-contact')
	})

	test('ending a lease of our own asks for a review of the support, and opens a case', async () => {
		const own = {
			kind: 'own-tenancy',
			receivedOn: '2026-10-12',
			channel: 'own',
			lease: 'trial-flat',
			...home(),
		}
		const reason = { ...own, endedBecause: 'disturbance' }
		expect(await registerMessage(officer, reason)).toEqual({
			is: 'bad-input',
			faults: ['supportReviewedOn', 'supportResult', 'supportReview'].map((path) => ({
				path,
				problem: 'required',
			})),
		})
		expect(await registerMessage(officer, { ...own, endedBecause: 'plan-not-followed' })).toMatchObject({
			faults: [{ path: 'endedBecause', problem: 'choose-one' }],
		})
		const review = {
			supportReviewedOn: '2026-10-09',
			supportResult: 'more-support',
			supportReview: 'Två besök i veckan.',
		}
		const { caseId } = valueIn(await registerMessage(officer, { ...reason, ...review }))
		expect(valueIn(await caseFile(officer, { caseId }))).toMatchObject({
			openedBy: 'own-tenancy',
			ground: 'disturbance',
		})
	})
})
