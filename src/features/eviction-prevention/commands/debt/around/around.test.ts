import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../../tests/support/house.ts'
import { valueIn } from '../../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../../organisation/samples.ts'
import { caseFile } from '../../../queries/case-file.ts'
import { caseAround } from '../../../queries/debt/case-around.ts'
import { addSampleChild, openSampleCase, recordSampleDate } from '../../../samples.ts'
import { addTouchedPerson } from './add-touched-person.ts'
import { answerHomeOffer } from './answer-home-offer.ts'
import { answerRespite } from './answer-respite.ts'
import { askForRespite } from './ask-for-respite.ts'
import { endTouchedPerson } from './end-touched-person.ts'
import { offerHome } from './offer-home.ts'
import { recordDisturbance } from './record-disturbance.ts'
import { takeBackDisturbance } from './take-back-disturbance.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Berördköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

let doors = 0
const open = (otherwise: object = {}) =>
	openSampleCase(officer, { address: `Berördgatan ${++doors}`, ...otherwise })
const around = async (caseId: string) => valueIn(await caseAround(officer, { caseId }))
const partner = {
	...{ givenName: 'Omar', familyName: 'Nyström', fromOn: '2026-01-01', samePerson: 'nobody' },
}

describe('everyone whom the case touches (domain.md 2.2)', () => {
	test('is shown beside tenants and children, and is touched until they have left', async () => {
		const caseId = await open()
		await addSampleChild(officer, caseId, { living: 'visiting', daysAYear: '40' })
		valueIn(
			await addTouchedPerson(officer, { caseId, ...partner, role: 'subtenant', landlordConsents: 'no' }),
		)
		const before = await around(caseId)
		expect(before.touched).toMatchObject([{ name: 'Omar Nyström', standing: 'exposed', untilOn: null }])
		expect(before.children).toMatchObject([{ name: 'Tilde', counts: 'yes' }])
		const touchedId = before.touched[0]?.id ?? ''
		const leave = () => endTouchedPerson(officer, { caseId, touchedId, untilOn: '2026-10-01' })
		valueIn(await leave())
		expect(await leave()).toEqual({ is: 'missing' })
		expect((await around(caseId)).touched).toMatchObject([{ untilOn: '2026-10-01' }])
	})

	test('a subtenant is asked about the landlord’s consent', async () => {
		const caseId = await open()
		expect(await addTouchedPerson(officer, { caseId, ...partner, role: 'subtenant' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'landlordConsents', problem: 'choose-one' }],
		})
	})
})

describe('the disturbance log (JB 12:25 a)', () => {
	test('keeps day, hour, what and who says so; what was a mistake is struck out and not counted', async () => {
		const caseId = await open({ ground: 'disturbance' })
		const event = { caseId, kind: 'noise', what: 'Hög musik', source: 'landlord', onDay: '2026-09-05' }
		valueIn(await recordDisturbance(officer, { ...event, atTime: '23.40', warnedOn: '2026-09-07' }))
		const first = await around(caseId)
		expect(first.disturbances).toMatchObject([{ atTime: '23:40', state: 'only-warned' }])
		expect(first.disturbed.termination).toBe('not-before-the-board-is-told')
		const disturbanceId = first.disturbances[0]?.id ?? ''
		valueIn(await takeBackDisturbance(officer, { caseId, disturbanceId }))
		expect((await around(caseId)).disturbed).toMatchObject({ lastOn: null, sinceWarned: 0 })
	})

	test('takes no warning from before it happened', async () => {
		const caseId = await open({ ground: 'disturbance' })
		expect(
			await recordDisturbance(officer, {
				...{ caseId, kind: 'noise', what: 'Hög musik', source: 'landlord' },
				...{ onDay: '2026-09-05', warnedOn: '2026-09-01' },
			}),
		).toMatchObject({ faults: [{ path: 'warnedOn', problem: 'before-it-happened' }] })
	})
})

describe('another home (domain.md 2.5)', () => {
	const offer = { kind: 'municipal-contract', what: 'Trea på Sjögatan', offeredOn: '2026-10-05' }

	test('says whether it fits the children, and the answer becomes the case’s', async () => {
		const caseId = await open({ children: 'yes' })
		expect(await offerHome(officer, { caseId, ...offer, fitsTheChildren: 'no-children' })).toEqual(
			refused('fits-which-children'),
		)
		valueIn(await offerHome(officer, { caseId, ...offer, fitsTheChildren: 'yes' }))
		const offerId = (await around(caseId)).offers[0]?.id ?? ''
		const answer = { caseId, offerId, answer: 'accepted', answeredOn: '2026-10-09' }
		valueIn(await answerHomeOffer(officer, answer))
		expect(await answerHomeOffer(officer, answer)).toEqual({ is: 'missing' })
		expect(valueIn(await caseFile(officer, { caseId })).alternative).toBe('offered-and-accepted')
	})
})

describe('a respite (UB 16:4, 16:5, 18:12)', () => {
	test('moves no day before it is granted, and then no further than the law lets it', async () => {
		const caseId = await open()
		await recordSampleDate(officer, caseId, 'enforcement-applied', '2026-09-01')
		const asked = { caseId, kind: 'postponement', askedOn: '2026-10-01', askedBy: 'tenant' }
		valueIn(await askForRespite(officer, asked))
		const respiteId = (await around(caseId)).respites[0]?.id ?? ''
		const grant = (untilOn: string) =>
			answerRespite(officer, { caseId, respiteId, answer: 'granted', answeredOn: '2026-10-02', untilOn })
		expect(await grant('2026-10-14')).toEqual(refused('respite-too-long'))
		expect(valueIn(await caseFile(officer, { caseId })).dates.map(({ kind }) => kind)).not.toContain(
			'postponed-to',
		)
		valueIn(await grant('2026-10-13'))
		expect(await grant('2026-10-13')).toEqual(refused('respite-answered'))
		expect(valueIn(await caseFile(officer, { caseId })).dates).toContainEqual(
			expect.objectContaining({ kind: 'postponed-to', onDay: '2026-10-13' }),
		)
	})
})

test('what is around a case is nobody else’s', async () => {
	const caseId = await open()
	const outsider = await town.another('officer', { unit: 'none' })
	expect(await caseAround(outsider, { caseId })).toEqual({ is: 'missing' })
	expect(await caseAround(town.as('landlord'), { caseId })).toEqual({ is: 'forbidden' })
})
