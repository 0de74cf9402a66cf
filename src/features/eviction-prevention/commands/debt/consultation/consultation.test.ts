import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../../tests/support/house.ts'
import { valueIn } from '../../../../../platform/answer.ts'
import { printDocument } from '../../../../../platform/documents/print.ts'
import { sampleMunicipality } from '../../../../organisation/samples.ts'
import { protectPerson } from '../../../../people/index.ts'
import { caseFile } from '../../../queries/case-file.ts'
import { debtConsultation } from '../../../queries/debt/debt-consultation.ts'
import { openSampleCase } from '../../../samples.ts'
import { invitationPaper } from '../../../screens/debt/consultation/invitation-paper.ts'
import { minutesPaper } from '../../../screens/debt/consultation/minutes-paper.ts'
import { spokenIn } from '../../../screens/debt/consultation/spoken.ts'
import { callDebtConsultation } from '../../call-debt-consultation.ts'
import { recordDebtConsultation } from '../../record-debt-consultation.ts'
import { addPromise } from './add-promise.ts'
import { answerPromise } from './answer-promise.ts'
import { checkAgreement } from './check-agreement.ts'
import { giveConsent } from './give-consent.ts'
import { inviteParty } from './invite-party.ts'
import { signMinutes } from './sign-minutes.ts'
import { withdrawConsent } from './withdraw-consent.ts'
import { writeMinutes } from './write-minutes.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Samrådsköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
async function called(otherwise: object = {}) {
	const caseId = await openSampleCase(officer, { address: `Samrådsgatan ${++doors}` })
	const { consultationId } = valueIn(
		await callDebtConsultation(officer, {
			...{
				caseId,
				plannedFor: '2026-10-20',
				startsAt: '9.30',
				place: 'Kommunhuset',
				consentOn: '2026-10-12',
			},
			parties: ['tenant', 'landlord', 'social-worker', 'debt-adviser'],
			...otherwise,
		}),
	)
	return { caseId, consultationId }
}

async function held() {
	const ids = await called({ plannedFor: '2026-10-12' })
	valueIn(
		await recordDebtConsultation(officer, {
			...{ caseId: ids.caseId, heldOn: '2026-10-12', result: 'agreed', agreement: 'Plan på tre delar.' },
			...{ attended: ['tenant', 'landlord'], landlordWaitsUntil: '2026-12-31', nextCheckOn: '2026-11-10' },
		}),
	)
	return ids
}

const pageOf = async (consultationId: string) => valueIn(await debtConsultation(officer, { consultationId }))

describe('calling to a consultation (domain.md 2.7)', () => {
	test('sets the hour, the place, an agenda and a consent to the debt alone, for each one outside', async () => {
		const { consultationId } = await called()
		const page = await pageOf(consultationId)
		expect(page).toMatchObject({ startsAt: '09:30', place: 'Kommunhuset' })
		expect(page.points.map(({ point }) => point)).toContain('children')
		expect(page.points.find(({ point }) => point === 'children')?.without).toEqual([
			'debt-adviser',
			'landlord',
		])
		expect(page.consents.map(({ role, thing }) => `${role} ${thing}`)).toEqual([
			'debt-adviser payment-plan',
			'debt-adviser rent-debt',
			'landlord payment-plan',
			'landlord rent-debt',
		])
	})

	test('takes no hour that is none', async () => {
		await expect(called({ startsAt: '25:10' })).rejects.toThrow()
	})

	test('invites nobody outside without a consent, and a consent taken back ends it (OSL 12:2)', async () => {
		const { consultationId } = await called()
		const invite = (role: string) =>
			inviteParty(officer, {
				...{ consultationId, role, name: 'Karin Ek', invitedOn: '2026-10-12', invitedHow: 'letter' },
			})
		expect(await invite('supporter')).toEqual(refused('consent-missing'))
		valueIn(await invite('landlord'))
		for (const { id, role } of (await pageOf(consultationId)).consents) {
			if (role === 'landlord') valueIn(await withdrawConsent(officer, { consultationId, consentId: id }))
		}
		expect(await invite('landlord')).toEqual(refused('consent-missing'))
		const given = { consultationId, role: 'landlord', givenOn: '2026-10-12', things: ['rent-debt'] }
		valueIn(await giveConsent(officer, given))
		expect(await giveConsent(officer, given)).toEqual(refused('consent-stands-already'))
	})

	test('keeps nothing that somebody outside took part in or undertook without a consent on the day (OSL 12:2)', async () => {
		const { caseId, consultationId } = await called({ plannedFor: '2026-10-12' })
		for (const { id } of (await pageOf(consultationId)).consents) {
			valueIn(await withdrawConsent(officer, { consultationId, consentId: id }))
		}
		const agreed = { caseId, heldOn: '2026-10-12', result: 'agreed', agreement: 'Betalar' }
		for (const outside of [
			{ landlordUndertakes: 'Väntar' },
			{ landlordWaitsUntil: '2026-12-31' },
			{ attended: ['tenant', 'landlord'] },
		]) {
			expect(await recordDebtConsultation(officer, { ...agreed, ...outside })).toEqual(
				refused('consent-missing'),
			)
		}
		valueIn(await recordDebtConsultation(officer, { ...agreed, attended: ['tenant', 'social-worker'] }))
	})

	test('that nobody comes to leads to calling again', async () => {
		const { caseId } = await called({ plannedFor: '2026-10-12' })
		valueIn(await recordDebtConsultation(officer, { caseId, heldOn: '2026-10-12', result: 'no-show' }))
		const { steps } = valueIn(await caseFile(officer, { caseId }))
		expect(steps.map(({ id }) => id)).toContain('call-consultation')
	})
})

describe('the minutes', () => {
	test('are written when it has been held, closed, and only then signed', async () => {
		const early = await called()
		const write = (consultationId: string, more: object = {}) =>
			writeMinutes(officer, {
				...{ consultationId, points: [{ number: '1', said: 'Tre månader obetalda.' }] },
				...more,
			})
		expect(await write(early.consultationId)).toEqual(refused('not-held-yet'))
		const { consultationId } = await held()
		const sign = () => signMinutes(officer, { consultationId, role: 'tenant', signedOn: '2026-10-12' })
		expect(await sign()).toEqual(refused('minutes-open'))
		valueIn(await write(consultationId, { close: 'yes' }))
		expect(await write(consultationId)).toEqual(refused('minutes-closed'))
		valueIn(await sign())
		const page = await pageOf(consultationId)
		expect(page.points[0]).toMatchObject({ said: 'Tre månader obetalda.' })
		expect(page.parties.map(({ role, attended, signedOn }) => [role, attended, signedOn])).toEqual([
			['debt-adviser', 'no', null],
			['landlord', 'yes', null],
			['social-worker', 'no', null],
			['tenant', 'yes', '2026-10-12'],
		])
	})

	test('tell who pays what by when, and whether it was kept', async () => {
		const { consultationId } = await held()
		const promise = { consultationId, role: 'tenant', what: 'Betalar första delen', byDay: '2026-10-30' }
		valueIn(await addPromise(officer, { ...promise, amount: '2 000' }))
		const [made] = (await pageOf(consultationId)).promises
		expect(made).toMatchObject({ amountOre: 200_000, kept: null })
		const answer = { consultationId, promiseId: made?.id ?? '', kept: 'yes' }
		valueIn(await answerPromise(officer, answer))
		expect(await answerPromise(officer, answer)).toEqual({ is: 'missing' })
	})

	test('set a day to look again, which is a step until somebody has looked', async () => {
		const { caseId, consultationId } = await held()
		const checks = async () =>
			valueIn(await caseFile(officer, { caseId })).steps.filter(({ id }) => id === 'check-agreement')
		expect(await checks()).toMatchObject([{ to: `consultations/${consultationId}`, dueOn: '2026-11-10' }])
		valueIn(
			await checkAgreement(officer, { consultationId, checkedOn: '2026-10-12', nextCheckOn: '2026-12-01' }),
		)
		expect(await checks()).toMatchObject([{ dueOn: '2026-12-01' }])
		valueIn(await checkAgreement(officer, { consultationId, checkedOn: '2026-10-12' }))
		expect(await checks()).toEqual([])
	})

	test('print as Word and as PDF, and say who left the room', async () => {
		const { consultationId } = await held()
		const paper = minutesPaper(await pageOf(consultationId), spokenIn('sv'))
		const text = JSON.stringify(paper)
		expect(text).toContain('Punkten hölls utan')
		expect(text).toContain('Plan på tre delar.')
		expect(paper.stamps).toEqual(['Omfattas av sekretess, OSL 26:1'])
		const [pdf, word] = [await printDocument(paper, 'pdf'), await printDocument(paper, 'docx')]
		expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-')
		expect(Buffer.from(word.slice(0, 2)).toString()).toBe('PK')
	})
})

describe('letters', () => {
	test('to the landlord tell no point that nobody consented to; the tenant’s tells who comes', async () => {
		const { consultationId } = await called()
		const page = await pageOf(consultationId)
		const letter = (role: string) => {
			const party = page.parties.find((one) => one.role === role)
			return party === undefined ? '' : JSON.stringify(invitationPaper(page, party, spokenIn('sv')))
		}
		expect(letter('landlord')).not.toContain('Barnen')
		expect(letter('landlord')).toContain('Skulden och hur den uppstod')
		expect(letter('tenant')).toContain('Barnen')
		expect(letter('tenant')).toContain('Budget- och skuldrådgivare')
	})

	test('of a protected person are nobody’s without named access: no names, no text, no address', async () => {
		const { caseId, consultationId } = await held()
		const [adult] = valueIn(await caseFile(officer, { caseId })).adults
		valueIn(
			await protectPerson(officer, {
				...{ personId: adult?.personId, protection: 'protected-registration', reason: 'Handläggare' },
				...{ source: 'Skatteverket', checkedOn: '2026-10-12' },
			}),
		)
		const colleague = await town.another('officer')
		const page = valueIn(await debtConsultation(colleague, { consultationId }))
		expect(page).toMatchObject({ textHidden: true, agreement: null, place: null, home: null })
		expect(page.parties.every(({ name }) => name === null)).toBe(true)
		expect(page.tenants.every(({ name }) => name === null)).toBe(true)
	})
})

test('a consultation is nobody else’s', async () => {
	const { consultationId } = await called()
	const outsider = await town.another('officer', { unit: 'none' })
	expect(await debtConsultation(outsider, { consultationId })).toEqual({ is: 'missing' })
	expect(
		await giveConsent(outsider, {
			...{ consultationId, role: 'landlord', givenOn: '2026-10-12', things: ['income'] },
		}),
	).toEqual({ is: 'missing' })
	expect(await debtConsultation(town.as('landlord'), { consultationId })).toEqual({ is: 'forbidden' })
})
