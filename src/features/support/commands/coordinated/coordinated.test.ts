import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { sampleHomelessPerson } from '../../../homelessness/samples.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { protectPerson } from '../../../people/index.ts'
import { countCoordinatedYears, countPromiseYears, partsOfCoordinatedYear } from '../../counts.ts'
import { coordinatedPlan } from '../../queries/coordinated/coordinated-plan.ts'
import { supportDays } from '../../queries/support-days.ts'
import { addCoordinatedMeasure } from './add-coordinated-measure.ts'
import { callCoordinatedPlan } from './call-coordinated-plan.ts'
import { endCoordinatedPlan } from './end-coordinated-plan.ts'
import { holdCoordinatedFollowUp } from './hold-coordinated-follow-up.ts'
import { holdCoordinatedPlan } from './hold-coordinated-plan.ts'
import { inviteCoordinatedParty } from './invite-coordinated-party.ts'
import { rateCoordinatedPlan } from './rate-coordinated-plan.ts'
import { tellWhetherKept } from './tell-whether-kept.ts'
import { withdrawCoordinatedConsent } from './withdraw-coordinated-consent.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Samordköping')
const officer = town.as('officer')
const refused = (because: string) => ({ is: 'refused', refusal: expect.objectContaining({ because }) })
const faulty = (path: string, problem: string) => ({ is: 'bad-input', faults: [{ path, problem }] })

const region = { kind: 'region', name: 'Psykiatrimottagningen' }
const unit = { kind: 'unit', name: 'Boendeenheten' }
const other = { kind: 'unit', name: 'Försörjningsstöd' }

async function call(otherwise: object = {}) {
	const personId = await sampleHomelessPerson(officer)
	return await callCoordinatedPlan(officer, {
		...{ personId, kind: 'sip', consentOn: '2026-09-01', consentHow: 'written' },
		...{ calledOn: '2026-09-02', plannedFor: '2026-09-20', parties: [region, unit] },
		...otherwise,
	})
}

const pageOf = async (coordinatedPlanId: string) =>
	valueIn(await coordinatedPlan(officer, { coordinatedPlanId }))

async function held(otherwise: object = {}) {
	const { coordinatedPlanId } = valueIn(await call(otherwise))
	const [first, second] = (await pageOf(coordinatedPlanId)).parties
	valueIn(
		await holdCoordinatedPlan(officer, {
			...{ coordinatedPlanId, heldOn: '2026-09-20', attended: [first?.id], leadPartyId: first?.id },
			...{ ratedBefore: '2', beforeWords: 'Ingen pratar me varann', followUpOn: '2026-10-10' },
		}),
	)
	const promise = { coordinatedPlanId, what: 'Ordna en träningslägenhet', byDay: '2026-10-01' }
	const given = { ...promise, coordinatedPartyId: second?.id, housing: 'yes' }
	const { coordinatedMeasureId } = valueIn(await addCoordinatedMeasure(officer, given))
	return { coordinatedPlanId, coordinatedMeasureId, firstId: first?.id, secondId: second?.id }
}

describe('calling', () => {
	test('is refused without consent, and with one given afterwards', async () => {
		expect(await call({ consentOn: '' })).toMatchObject({ is: 'bad-input' })
		expect(await call({ consentOn: undefined })).toEqual(refused('consent-missing'))
		expect(await call({ consentOn: '2026-09-03' })).toEqual(refused('consent-missing'))
	})

	test('needs the region for a SIP, and two offices without it for an ISIP', async () => {
		expect(await call({ parties: [unit, other] })).toEqual(refused('region-missing'))
		const isip = { kind: 'isip' }
		expect(await call({ ...isip, parties: [unit] })).toEqual(refused('two-units-needed'))
		expect(await call({ ...isip, parties: [unit, other, region] })).toEqual(refused('region-makes-a-sip'))
		expect(await call({ ...isip, parties: [unit, other] })).toMatchObject({ is: 'done' })
	})

	test('takes no party without a name, none at all, and no meeting before the calling', async () => {
		expect(await call({ parties: [region, { kind: 'unit' }] })).toEqual(faulty('parties.1.name', 'required'))
		expect(await call({ parties: undefined })).toEqual(faulty('parties', 'required'))
		expect(await call({ plannedFor: '2026-09-01' })).toEqual(faulty('plannedFor', 'before-called'))
		expect(await call({ calledOn: '2026-10-13' })).toMatchObject({ is: 'bad-input' })
	})

	test('takes in one more party by the same consent', async () => {
		const { coordinatedPlanId } = valueIn(await call({ kind: 'isip', parties: [unit, other] }))
		const invite = (more: object) => inviteCoordinatedParty(officer, { coordinatedPlanId, ...more })
		expect(await invite(region)).toEqual(refused('region-makes-a-sip'))
		valueIn(await invite({ kind: 'relative', name: 'Syster' }))
		expect((await pageOf(coordinatedPlanId)).parties).toHaveLength(3)
	})
})

describe('the meeting', () => {
	test('says who came and who has overall responsibility, which is no relative’s', async () => {
		const { coordinatedPlanId } = valueIn(
			await call({ parties: [region, unit, { kind: 'relative', name: 'Bror' }] }),
		)
		const [first, second, third] = (await pageOf(coordinatedPlanId)).parties
		const hold = (more: object = {}) =>
			holdCoordinatedPlan(officer, {
				...{ coordinatedPlanId, heldOn: '2026-09-20', attended: [second?.id], leadPartyId: first?.id },
				...{ followUpOn: '2026-12-01', ...more },
			})
		expect(await hold({ leadPartyId: third?.id, ratedBefore: 3 })).toEqual(refused('lead-is-no-authority'))
		expect(await hold({ heldOn: '2026-09-01', ratedBefore: 3 })).toEqual(faulty('heldOn', 'before-called'))
		expect(await hold({ ratedBefore: '6' })).toEqual(faulty('ratedBefore', 'choose-one'))
		expect(await hold({ leadPartyId: town.unitId, ratedBefore: 3 })).toEqual(
			faulty('leadPartyId', 'choose-one'),
		)
		// A rating that is missing is told why of, in the same breath as what else is wrong.
		expect(await hold({ followUpOn: '2026-09-01' })).toMatchObject({
			faults: [
				{ path: 'followUpOn', problem: 'before-held' },
				{ path: 'notRatedBeforeBecause', problem: 'choose-one' },
			],
		})
		expect(await hold({ notRatedBeforeBecause: 'lat' })).toEqual(
			faulty('notRatedBeforeBecause', 'choose-one'),
		)
		const why = { notRatedBeforeBecause: 'declined' }
		valueIn(await hold(why))
		expect(await hold(why)).toEqual(refused('already-held'))
		const page = await pageOf(coordinatedPlanId)
		expect(page).toMatchObject({ state: 'running', lead: 'Psykiatrimottagningen', ratedBefore: null })
		expect(page.notRatedBeforeBecause).toBe('declined')
		expect(page.parties.map(({ attended }) => attended)).toEqual(['no', 'yes', 'no'])
	})

	test('comes before promises, and each promise is a party’s', async () => {
		const { coordinatedPlanId } = valueIn(await call())
		const promise = { coordinatedPlanId, what: 'Läkartid', byDay: '2026-10-01', housing: 'no' }
		expect(await addCoordinatedMeasure(officer, { ...promise, coordinatedPartyId: town.unitId })).toEqual(
			refused('not-held-yet'),
		)
		const running = await held()
		const elses = {
			...promise,
			coordinatedPlanId: running.coordinatedPlanId,
			coordinatedPartyId: town.unitId,
		}
		expect(await addCoordinatedMeasure(officer, elses)).toEqual(faulty('coordinatedPartyId', 'choose-one'))
	})
})

describe('what came of it', () => {
	test('is the person’s to say: each promise, and how it is before and after, in own words', async () => {
		const { coordinatedPlanId, coordinatedMeasureId } = await held()
		const told = {
			coordinatedPlanId,
			coordinatedMeasureId,
			kept: 'partly',
			ownWords: 'Lägenheten kom för sent',
		}
		expect(await tellWhetherKept(officer, { ...told, kept: 'maybe' })).toEqual(faulty('kept', 'choose-one'))
		expect(await tellWhetherKept(officer, { ...told, coordinatedMeasureId: town.unitId })).toEqual({
			is: 'missing',
		})
		valueIn(await tellWhetherKept(officer, told))
		const rating = { coordinatedPlanId, ratedAfter: '4', afterWords: 'Nu vet ja vem ja ska ringa' }
		expect(await rateCoordinatedPlan(officer, { ...rating, ratedAfterOn: '2026-09-01' })).toEqual(
			faulty('ratedAfterOn', 'before-held'),
		)
		valueIn(await rateCoordinatedPlan(officer, { ...rating, ratedAfterOn: '2026-10-12' }))
		expect(await pageOf(coordinatedPlanId)).toMatchObject({
			...{ ratedBefore: 2, beforeWords: 'Ingen pratar me varann' },
			...{ ratedAfter: 4, afterWords: 'Nu vet ja vem ja ska ringa', housing: true },
			tally: { partly: 1, waiting: 0 },
			measures: [{ kept: 'partly', ownWords: 'Lägenheten kom för sent', party: 'Boendeenheten' }],
		})
	})

	test('is followed up on its day', async () => {
		const { coordinatedPlanId } = await held()
		const [followUp] = (await pageOf(coordinatedPlanId)).followUps
		const due = async () =>
			valueIn(await supportDays(officer, {})).filter((one) => one.id === coordinatedPlanId)
		expect(await due()).toMatchObject([{ about: 'coordinated', dueOn: '2026-10-10', late: true }])
		const keep = { coordinatedPlanId, coordinatedFollowUpId: followUp?.id, heldOn: '2026-10-12' }
		expect(await holdCoordinatedFollowUp(officer, { ...keep, nextOn: '2026-10-12' })).toEqual(
			faulty('nextOn', 'before-held'),
		)
		valueIn(await holdCoordinatedFollowUp(officer, { ...keep, nextOn: '2027-01-10' }))
		expect(await holdCoordinatedFollowUp(officer, keep)).toEqual({ is: 'missing' })
		expect(await due()).toEqual([])
	})

	test('stands before the end: every promise answered, the outcome rated or the rating declined', async () => {
		const { coordinatedPlanId, coordinatedMeasureId } = await held()
		const end = (more: object = {}) =>
			endCoordinatedPlan(officer, {
				...{ coordinatedPlanId, endedOn: '2026-10-12', because: 'goals-reached', ...more },
			})
		expect(await end()).toEqual(refused('promises-unanswered'))
		valueIn(await tellWhetherKept(officer, { coordinatedPlanId, coordinatedMeasureId, kept: 'yes' }))
		expect(await end()).toEqual(refused('outcome-not-rated'))
		expect(await end({ because: 'consent-withdrawn' })).toEqual(refused('consent-stands'))
		expect(await end({ endedOn: '2026-09-01', notRatedBecause: 'declined' })).toEqual(
			faulty('endedOn', 'before-held'),
		)
		valueIn(await end({ notRatedBecause: 'declined' }))
		expect(await end()).toEqual(refused('plan-ended'))
	})
})

test('a consent that is taken back stops everything but the ending', async () => {
	const { coordinatedPlanId, coordinatedMeasureId, secondId } = await held()
	valueIn(await withdrawCoordinatedConsent(officer, { coordinatedPlanId }))
	const promise = { coordinatedPlanId, coordinatedPartyId: secondId, what: 'Mer', byDay: '2026-11-01' }
	for (const answer of [
		await withdrawCoordinatedConsent(officer, { coordinatedPlanId }),
		await inviteCoordinatedParty(officer, { coordinatedPlanId, ...unit }),
		await addCoordinatedMeasure(officer, { ...promise, housing: 'no' }),
		await tellWhetherKept(officer, { coordinatedPlanId, coordinatedMeasureId, kept: 'yes' }),
		await rateCoordinatedPlan(officer, { coordinatedPlanId, ratedAfter: '3', ratedAfterOn: '2026-10-12' }),
	]) {
		expect(answer).toEqual(refused('consent-withdrawn'))
	}
	const ending = { coordinatedPlanId, endedOn: '2026-10-12', because: 'consent-withdrawn' }
	valueIn(await endCoordinatedPlan(officer, ending))
})

test('of somebody protected nothing is told to those without named access, who cannot write either', async () => {
	const { coordinatedPlanId, coordinatedMeasureId } = await held()
	const { personId } = await pageOf(coordinatedPlanId)
	const shield = { personId, protection: 'confidentiality', reason: 'Handläggare', source: 'Skatteverket' }
	valueIn(await protectPerson(officer, { ...shield, checkedOn: '2026-10-12' }))
	const colleague = await town.another('officer')
	const missing = { is: 'missing' }
	expect(await coordinatedPlan(colleague, { coordinatedPlanId })).toEqual(missing)
	expect(await withdrawCoordinatedConsent(colleague, { coordinatedPlanId })).toEqual(missing)
	expect(await tellWhetherKept(colleague, { coordinatedPlanId, coordinatedMeasureId, kept: 'no' })).toEqual(
		missing,
	)
	expect(await coordinatedPlan(officer, { coordinatedPlanId })).toMatchObject({ is: 'done' })
})

test('plans are counted by the year that they were held, with and without a housing part, everybody’s', async () => {
	const counted = await sampleMunicipality(house, 'Räkneköping')
	const own = counted.as('officer')
	const hold = async (kind: string, heldOn: string, housing: string[]) => {
		const personId = await sampleHomelessPerson(own)
		const { coordinatedPlanId } = valueIn(
			await callCoordinatedPlan(own, {
				...{ personId, kind, consentOn: heldOn, consentHow: 'spoken', calledOn: heldOn, plannedFor: heldOn },
				parties: kind === 'sip' ? [region, unit] : [unit, other],
			}),
		)
		const page = valueIn(await coordinatedPlan(own, { coordinatedPlanId }))
		const partyId = page.parties[0]?.id
		const followUpOn = '2026-12-01'
		const meeting = { heldOn, leadPartyId: partyId, followUpOn, ratedBefore: 3 }
		valueIn(await holdCoordinatedPlan(own, { coordinatedPlanId, ...meeting }))
		for (const one of housing) {
			const promise = { coordinatedPlanId, coordinatedPartyId: partyId, what: 'Löfte', byDay: followUpOn }
			valueIn(await addCoordinatedMeasure(own, { ...promise, housing: one }))
		}
		return personId
	}
	await hold('sip', '2025-05-01', ['yes', 'yes'])
	await hold('sip', '2025-06-01', ['no'])
	await hold('isip', '2025-07-01', [])
	const hiddenId = await hold('sip', '2026-01-01', ['no', 'yes'])
	const shield = { protection: 'confidentiality', reason: 'Handläggare', source: 'Skatteverket' }
	valueIn(await protectPerson(own, { personId: hiddenId, ...shield, checkedOn: '2026-10-12' }))
	valueIn(
		await callCoordinatedPlan(own, {
			...{
				personId: await sampleHomelessPerson(own),
				kind: 'sip',
				consentOn: '2026-10-01',
				consentHow: 'spoken',
			},
			...{ calledOn: '2026-10-01', plannedFor: '2026-11-01', parties: [region, unit] },
		}),
	)
	const years = { from: plainDate('2025-01-01'), until: plainDate('2027-01-01') }
	const strategist = counted.as('strategist')
	await actingAs(strategist, { writes: false }, async (act) => {
		expect(await countCoordinatedYears(act, years)).toEqual({
			sip: [
				{ year: 2025, value: 2 },
				{ year: 2026, value: 1 },
			],
			sipWithHousing: [
				{ year: 2025, value: 1 },
				{ year: 2026, value: 1 },
			],
			isip: [{ year: 2025, value: 1 }],
			isipWithHousing: [],
		})
		expect(await partsOfCoordinatedYear(act, 'sip', 2025)).toEqual([
			{ part: 'with-housing', count: 1 },
			{ part: 'without-housing', count: 1 },
		])
		expect(await partsOfCoordinatedYear(act, 'sipWithHousing', 2025)).toEqual([
			{ part: 'going-on', count: 1 },
		])
		expect(await countPromiseYears(act, years)).toEqual([])
	})
	await actingAs(town.as('strategist'), { writes: false }, async (act) => {
		expect((await countCoordinatedYears(act, { ...years, until: plainDate('2026-01-01') })).sip).toEqual([])
	})
})
