import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { formHousehold, joinHousehold, protectPerson, registerPerson } from '../../../people/index.ts'
import { agreementBoard } from '../../queries/agreements/agreement-board.ts'
import { offer } from '../../queries/agreements/offer.ts'
import { housingNeed } from '../../queries/need/housing-need.ts'
import { housingNeeds } from '../../queries/need/housing-needs.ts'
import { needOfPerson } from '../../queries/need/need-of-person.ts'
import { needsOfAll } from '../../queries/need/needs-of-all.ts'
import { recordSampleNeed, sampleAgreement, sampleNeed, sampleOffer } from '../../samples.ts'
import { answerOffer } from '../offers/answer-offer.ts'
import { planMoveIn } from '../offers/plan-move-in.ts'
import { changeNeed } from './change-need.ts'
import { endNeed } from './end-need.ts'
import { moveNeed } from './move-need.ts'
import { recordNeed } from './record-need.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Behovsköping')
const officer = town.as('officer')
const colleague = await town.another('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faults = (answer: Answer<unknown>) =>
	answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path}: ${problem}`) : answer.is
const person = async () => await sampleHomelessPerson(officer)
const page = async (needId: string) => valueIn(await housingNeed(officer, { needId }))
const { sinceOn: _, ...asNow } = sampleNeed

async function register(givenName: string): Promise<string> {
	const given = { givenName, familyName: 'Prov', registerAnyway: 'yes' }
	return valueIn(await registerPerson(officer, given)).personId
}
const protect = async (personId: string) =>
	valueIn(
		await protectPerson(officer, {
			personId,
			protection: 'protected-registration',
			source: 'Folkbokföringen',
		}),
	)

describe('a housing need', () => {
	test('stands once a person, with what is in its way', async () => {
		const personId = await person()
		const needId = await recordSampleNeed(officer, personId, {
			blocks: ['rent-debt', 'no-income', 'rent-debt'],
		})
		expect((await page(needId)).blocks.map(({ block }) => block).toSorted()).toEqual([
			'no-income',
			'rent-debt',
		])
		expect(await recordNeed(officer, { personId, ...sampleNeed })).toEqual(refused('need-standing-already'))
		expect(valueIn(await needOfPerson(officer, { personId })).needId).toBe(needId)
	})

	test('goes over to another unit with all that was written, and the waiting since the same day', async () => {
		const personId = await person()
		const needId = await recordSampleNeed(officer, personId, { blocks: ['rent-debt'], sinceOn: '2026-05-01' })
		const there = await town.another('officer', { unit: 'new' })
		const [unitId = ''] = there.actor.unitIds
		const listed = async (caller = officer) =>
			valueIn(await housingNeeds(caller, {})).needs.some((one) => one.id === needId)
		expect([await listed(), await listed(colleague), await listed(there)]).toEqual([true, true, false])
		const own = { needId, unitId: town.unitId }
		expect(await moveNeed(officer, own)).toEqual(refused('need-in-that-unit'))
		const nobodys = { needId, unitId: randomUUID() }
		expect(faults(await moveNeed(officer, nobodys))).toEqual(['unitId: choose-one'])
		const stale = { needId, unitId, seenAt: '2020-01-01T00:00:00Z' }
		expect(await moveNeed(officer, stale)).toEqual(refused('changed-meanwhile'))
		valueIn(await moveNeed(officer, { needId, unitId, why: 'Flyttar till norr.' }))
		expect([await listed(), await listed(colleague), await listed(there)]).toEqual([false, false, true])
		const seen = valueIn(await housingNeed(there, { needId }))
		expect(seen).toMatchObject({ unitId, sinceOn: '2026-05-01', blocks: [{ block: 'rent-debt' }] })
		expect(seen.moves).toMatchObject([{ onDay: '2026-10-12', reason: 'Flyttar till norr.' }])
		valueIn(await endNeed(there, { needId, endedOn: '2026-10-12', endedBecause: 'own-home' }))
		expect(await moveNeed(there, own)).toEqual(refused('need-has-ended'))
	})

	test('written down twice at once is written down once', async () => {
		const personId = await person()
		const answers = await Promise.all([1, 2].map(() => recordNeed(officer, { personId, ...sampleNeed })))
		expect(answers.map(({ is }) => is).toSorted()).toEqual(['done', 'refused'])
	})

	test('is refused with what is wrong in it', async () => {
		const personId = await person()
		const wrong = {
			adults: '0',
			rooms: '1',
			roomsFrom: '3',
			roomsTo: '2',
			maxRentOre: '-1',
			blocks: ['lazy'],
		}
		const told = faults(await recordNeed(officer, { personId, ...sampleNeed, ...wrong }))
		expect(told).toEqual(expect.arrayContaining(['adults: not-valid', 'maxRentOre: amount-not-positive']))
		const turned = { roomsFrom: '3', roomsTo: '2' }
		expect(faults(await recordNeed(officer, { personId, ...sampleNeed, ...turned }))).toEqual([
			'roomsTo: largest-below-smallest',
		])
		expect(faults(await recordNeed(officer, { personId, ...sampleNeed, sinceOn: '2026-10-13' }))).toEqual([
			'sinceOn: date-in-future',
		])
		expect(await recordNeed(officer, { personId: randomUUID(), ...sampleNeed })).toEqual({ is: 'missing' })
		expect(await recordNeed(town.as('strategist'), { personId, ...sampleNeed })).toEqual({ is: 'forbidden' })
	})

	test('changes: a block that is gone ends today, a new one begins, and nobody writes over another', async () => {
		const needId = await recordSampleNeed(officer, await person(), { blocks: ['rent-debt', 'support-first'] })
		const { recordedAt: seenAt } = await page(needId)
		const change = { ...asNow, needId, children: '2', blocks: ['support-first', 'no-documents'], seenAt }
		valueIn(await changeNeed(officer, change))
		const now = await page(needId)
		expect(now.children).toBe(2)
		expect(now.blocks).toMatchObject([
			{ block: 'support-first', fromOn: '2026-06-01' },
			{ block: 'no-documents', fromOn: '2026-10-12' },
		])
		expect(await changeNeed(colleague, change)).toEqual(refused('changed-meanwhile'))
	})

	test('ends with a reason, and then waits no more', async () => {
		const personId = await person()
		const needId = await recordSampleNeed(officer, personId)
		const end = (endedOn: string) => endNeed(officer, { needId, endedOn, endedBecause: 'own-home' })
		expect(faults(await end('2026-05-31'))).toEqual(['endedOn: ends-before-it-begins'])
		expect(faults(await end('2026-10-13'))).toEqual(['endedOn: date-in-future'])
		valueIn(await end('2026-10-01'))
		expect(await end('2026-10-01')).toEqual(refused('need-has-ended'))
		expect(await changeNeed(officer, { ...asNow, needId })).toEqual(refused('need-has-ended'))
		const { needs } = valueIn(await housingNeeds(officer, {}))
		expect(needs.map(({ id }) => id)).not.toContain(needId)
		await recordSampleNeed(officer, personId)
	})
})

describe('somebody protected', () => {
	test('waits unseen by those without named access: on the list, beside an offer, in the numbers', async () => {
		const apart = await sampleMunicipality(house, 'Skyddsköping')
		const [mine, theirs] = [apart.as('officer'), await apart.another('officer')]
		const given = { givenName: 'Rut', familyName: 'Gömd', registerAnyway: 'yes' }
		const { personId } = valueIn(await registerPerson(mine, given))
		const needId = await recordSampleNeed(mine, personId, { blocks: ['rent-debt'] })
		const protection = { protection: 'protected-registration', source: 'Folkbokföringen' }
		valueIn(await protectPerson(mine, { personId, ...protection }))
		const offerId = await sampleOffer(mine, await sampleAgreement(mine, apart))

		expect(valueIn(await housingNeeds(mine, {})).needs).toHaveLength(1)
		expect(valueIn(await housingNeeds(theirs, {})).needs).toEqual([])
		expect(await housingNeed(theirs, { needId })).toEqual({ is: 'missing' })
		expect(await changeNeed(theirs, { ...asNow, needId })).toEqual({ is: 'missing' })
		expect(await endNeed(theirs, { needId, endedOn: '2026-10-12', endedBecause: 'other' })).toEqual({
			is: 'missing',
		})
		expect(valueIn(await offer(mine, { offerId })).suggestions).toHaveLength(1)
		expect(valueIn(await offer(theirs, { offerId })).suggestions).toEqual([])
		expect(valueIn(await agreementBoard(theirs, {})).queue.households).toBe(0)
	})

	test('moves into a home that others see as taken, by nobody they may read of', async () => {
		const personId = await register('Dag')
		const needId = await recordSampleNeed(officer, personId)
		await protect(personId)
		const offerId = await sampleOffer(officer, await sampleAgreement(officer, town))
		const answer = { unitId: town.unitId, answer: 'accepted', answeredOn: '2026-10-12' }
		valueIn(await answerOffer(officer, { offerId, ...answer }))
		valueIn(await planMoveIn(officer, { offerId, form: 'social-contract', needId }))
		expect(valueIn(await offer(officer, { offerId })).tenants).toHaveLength(1)
		const seen = valueIn(await offer(colleague, { offerId }))
		expect(seen.tenants).toEqual([])
		expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${personId}|${needId}`))
		const plan = { offerId, form: 'social-contract', needId }
		expect(await planMoveIn(colleague, plan)).toEqual(refused('somebody-else-decides'))
	})

	test('hides the need of whoever lives with them, which would tell the household', async () => {
		const [adultId, hiddenId] = [await register('Maj'), await register('Ulf')]
		const { householdId } = valueIn(await formHousehold(officer, { adultId }))
		const member = { householdId, personId: hiddenId, role: 'adult', living: 'full' }
		valueIn(await joinHousehold(officer, member))
		const needId = await recordSampleNeed(officer, adultId, { adults: '2' })
		await protect(hiddenId)
		expect(await housingNeed(colleague, { needId })).toEqual({ is: 'missing' })
		expect((await page(needId)).adults).toBe(2)
	})
})

test('what all need together is told at a month’s end to those who plan, without small numbers', async () => {
	const apart = await sampleMunicipality(house, 'Sammanköping')
	const mine = apart.as('officer')
	for (let one = 0; one < 14; one += 1) {
		const children = one < 6 ? '2' : '0'
		await recordSampleNeed(mine, await sampleHomelessPerson(mine), { children, blocks: ['rent-debt'] })
	}
	await recordSampleNeed(mine, await sampleHomelessPerson(mine), { sinceOn: '2026-10-01' })
	for (const role of ['strategist', 'reader', 'officer'] as const) {
		const told = valueIn(await needsOfAll(apart.as(role), {}))
		expect(told).toMatchObject({ day: '2026-09-30', households: 14 })
		expect(told.parts.find(({ dimension }) => dimension === 'blocks')?.lines[0]?.households).toBe(14)
		const sizes = told.parts.find(({ dimension }) => dimension === 'size')?.lines ?? []
		expect(
			sizes.filter(({ households }) => households !== null).every((one) => (one.households ?? 0) > 4),
		).toBe(true)
	}
	expect(await needsOfAll(apart.as('landlord'), {})).toEqual({ is: 'forbidden' })
})
