import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { agreement } from '../../queries/agreements/agreement.ts'
import { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import { agreementChoices } from '../../queries/agreements/agreement-choices.ts'
import { sampleAgreement } from '../../samples.ts'
import { changeAgreement } from './change-agreement.ts'
import { endAgreement } from './end-agreement.ts'
import { makeAgreement } from './make-agreement.ts'
import { noteAgreementMeeting } from './note-agreement-meeting.ts'
import { setQuota } from './set-quota.ts'
import { setRequirements } from './set-requirements.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Avtalsköping')
const [officer, strategist] = [town.as('officer'), town.as('strategist')]
const made = () => sampleAgreement(strategist, town)
const page = async (agreementId: string) => valueIn(await agreement(officer, { agreementId }))
const faults = (answer: Answer<unknown>) =>
	answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path}: ${problem}`) : answer.is
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })

const terms = {
	...{
		title: 'Samverkansavtal',
		choosesTenant: 'together',
		rentLiability: 'limited',
		damageLiability: 'none',
	},
	...{ signedOn: '2023-12-01', startsOn: '2024-01-01', unitId: town.unitId },
}

describe('an agreement', () => {
	test('is written down by those who meet the landlords and read by all of the committee’s staff', async () => {
		const { landlords, units } = valueIn(await agreementChoices(strategist, {}))
		const told = { ...terms, organisationId: landlords[0]?.id, unitId: units[0]?.id, maxRentOre: '9 500' }
		const { agreementId } = valueIn(await makeAgreement(strategist, told))
		for (const role of ['officer', 'unit-manager', 'coordinator', 'strategist', 'reader'] as const) {
			const found = valueIn(await agreement(town.as(role), { agreementId }))
			expect(found).toMatchObject({ title: 'Samverkansavtal', maxRentOre: 950_000, landlord: 'Provbostäder' })
			expect(found.offers === null).toBe(role === 'strategist' || role === 'reader')
		}
		for (const role of ['reader', 'administrator', 'landlord'] as const) {
			expect(await makeAgreement(town.as(role), told)).toEqual({ is: 'forbidden' })
		}
	})

	test('is refused wrong days, sizes and amounts field by field', async () => {
		const given = { ...terms, organisationId: town.landlordId }
		const wrong = { endsOn: '2023-01-01', roomsFrom: '4', roomsTo: '2' }
		expect(faults(await makeAgreement(officer, { ...given, ...wrong }))).toEqual([
			'endsOn: ends-before-it-begins',
			'roomsTo: largest-below-smallest',
		])
		const late = { endsOn: '2026-12-31', remindOn: '2027-01-01' }
		expect(faults(await makeAgreement(officer, { ...given, ...late }))).toEqual([
			'remindOn: reminder-after-end',
		])
		expect(faults(await makeAgreement(officer, { ...given, signedOn: '2026-10-13' }))).toEqual([
			'signedOn: date-in-future',
		])
		expect(faults(await makeAgreement(officer, { ...given, maxRentOre: '0', noticeMonths: 'tre' }))).toEqual([
			'noticeMonths: not-a-number',
			'maxRentOre: amount-not-positive',
		])
		expect(faults(await makeAgreement(officer, {}))).toContain('organisationId: required')
	})

	test('is with a landlord, and its homes come to a unit of ours', async () => {
		const given = { ...terms, organisationId: town.landlordId }
		expect(await makeAgreement(officer, { ...given, organisationId: town.informantId })).toEqual({
			is: 'missing',
		})
		expect(await makeAgreement(officer, { ...given, unitId: randomUUID() })).toEqual({ is: 'missing' })
	})

	test('that somebody else has changed meanwhile is not written over', async () => {
		const agreementId = await made()
		const { recordedAt: seenAt } = await page(agreementId)
		valueIn(await changeAgreement(officer, { ...terms, title: 'Första', agreementId, seenAt }))
		const second = await changeAgreement(officer, { ...terms, title: 'Andra', agreementId, seenAt })
		expect(second).toEqual(refused('changed-meanwhile'))
		expect((await page(agreementId)).title).toBe('Första')
	})

	test('ends once, and not before it began', async () => {
		const agreementId = await made()
		const end = (endedOn: string) =>
			endAgreement(officer, { agreementId, endedOn, endedBecause: 'notice-by-landlord' })
		expect(faults(await end('2023-06-30'))).toEqual(['endedOn: ends-before-it-begins'])
		valueIn(await end('2026-12-31'))
		expect(await end('2026-12-31')).toEqual(refused('agreement-ended-already'))
		expect((await page(agreementId)).endedBecause).toBe('notice-by-landlord')
	})

	test('keeps its meetings, with when the next one is', async () => {
		const agreementId = await made()
		const held = { agreementId, heldOn: '2026-09-10', present: 'Värden, enheten', notes: 'Kvoten går trögt.' }
		expect(faults(await noteAgreementMeeting(officer, { ...held, nextOn: '2026-09-10' }))).toEqual([
			'nextOn: next-not-later',
		])
		expect(faults(await noteAgreementMeeting(officer, { ...held, heldOn: '2026-10-13' }))).toEqual([
			'heldOn: date-in-future',
		])
		valueIn(await noteAgreementMeeting(officer, { ...held, nextOn: '2026-12-10' }))
		expect((await page(agreementId)).meetings).toMatchObject([
			{ notes: 'Kvoten går trögt.', nextOn: '2026-12-10' },
		])
	})

	test('is nobody’s in another committee to read or to keep', async () => {
		const agreementId = await made()
		const neighbour = (await sampleMunicipality(house, 'Grannköping')).as('strategist')
		expect(await agreement(neighbour, { agreementId })).toEqual({ is: 'missing' })
		expect(await changeAgreement(neighbour, { ...terms, agreementId })).toEqual({ is: 'missing' })
		const quota = { agreementId, year: '2026', kind: 'homes', homes: '5' }
		expect(await setQuota(neighbour, quota)).toEqual({ is: 'missing' })
	})
})

describe('a year’s quota', () => {
	test('is a number split by purpose, and said anew it is another', async () => {
		const agreementId = await made()
		const quota = { agreementId, year: '2026', kind: 'homes', homes: '12' }
		valueIn(await setQuota(officer, { ...quota, parts: { families: '5', 'housing-first': '7' } }))
		valueIn(await setQuota(officer, { ...quota, homes: '10', parts: { families: '5' } }))
		const [now] = (await page(agreementId)).quotas
		expect(now).toMatchObject({
			quota: { kind: 'homes', homes: 10 },
			parts: [{ purpose: 'families', homes: 5 }],
			standing: { promised: 10, left: 10, standing: 'behind' },
		})
		const more = { ...quota, parts: { families: '11', social: '2' } }
		expect(await setQuota(officer, more)).toEqual(refused('parts-above-quota'))
	})

	test('is a share of what becomes vacant, unknown until somebody says how much that is', async () => {
		const agreementId = await made()
		const quota = { agreementId, year: '2026', kind: 'share', percent: '7,5' }
		valueIn(await setQuota(officer, quota))
		expect((await page(agreementId)).warnings).toEqual([{ warning: 'turnover-unknown', year: 2026 }])
		valueIn(await setQuota(officer, { ...quota, turnover: '190' }))
		expect((await page(agreementId)).quotas[0]).toMatchObject({
			quota: { kind: 'share', perThousand: 75, turnover: 190 },
			standing: { promised: 14 },
		})
	})

	test('is refused without its number, with half decimals, and outside the agreement’s years', async () => {
		const agreementId = await made()
		const quota = { agreementId, year: '2026' }
		expect(faults(await setQuota(officer, { ...quota, kind: 'homes' }))).toEqual(['homes: required'])
		expect(faults(await setQuota(officer, { ...quota, kind: 'share' }))).toEqual(['percent: required'])
		const finer = { ...quota, kind: 'share', percent: '7,55' }
		expect(faults(await setQuota(officer, finer))).toEqual(['percent: one-decimal'])
		expect(faults(await setQuota(officer, { ...quota, kind: 'homes', homes: '-1' }))).toEqual([
			'homes: not-valid',
		])
		const early = { ...quota, year: '2023', kind: 'homes', homes: '5' }
		expect(await setQuota(officer, early)).toEqual(refused('year-outside-agreement'))
	})

	test('stands on the board with its landlord', async () => {
		const board = valueIn(await agreementBoard(town.as('reader'), {}))
		expect(board.lines).toHaveLength(1)
		expect(board.all.promised).toBe(24)
		const { landlordId } = town
		const own = valueIn(await agreementBoard(town.as('reader'), { landlordId }))
		expect(own.monthsOf).toEqual({ id: landlordId, name: 'Provbostäder' })
		const nobody = { landlordId: town.informantId }
		expect(await agreementBoard(town.as('reader'), nobody)).toEqual({ is: 'missing' })
		expect(board.open).toBeNull()
		expect(board.agreements.flatMap(({ warnings }) => warnings).map(({ warning }) => warning)).toContain(
			'no-quota',
		)
	})
})

describe('what a landlord asks', () => {
	test('ends the day it asks for something else, and cannot begin before it', async () => {
		const agreementId = await made()
		const asked = { agreementId, paymentRemarks: 'no-rent-debt', incomeSupport: 'accepted' }
		valueIn(await setRequirements(officer, { ...asked, fromOn: '2024-01-01', incomeFactor: '2,5' }))
		valueIn(await setRequirements(officer, { ...asked, fromOn: '2026-05-01' }))
		const { requirements } = await page(agreementId)
		expect(requirements.map(({ fromOn, toOn, incomeTimesRent }) => [fromOn, toOn, incomeTimesRent])).toEqual([
			['2026-05-01', null, null],
			['2024-01-01', '2026-05-01', 25],
		])
		const early = await setRequirements(officer, { ...asked, fromOn: '2025-01-01' })
		expect(early).toEqual(refused('earlier-than-standing'))
	})
})
