import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planFacts } from '../../queries/plan-facts.ts'
import { decisionForm } from '../../queries/versions/decision-form.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { createPlan } from '../create-plan.ts'
import { beginRevision } from './begin-revision.ts'
import { decideVersion } from './decide-version.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Beslutsköping')
const strategist = town.as('strategist')
const body = 'Socialnämnden'
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)
const faults = (answer: Answer<unknown>) =>
	answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path} ${problem}`) : [answer.is]

async function written() {
	const head = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, head))
	return planId
}

async function decided() {
	const planId = await written()
	valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2025-03-12' }))
	valueIn(await beginRevision(strategist, { planId }))
	return planId
}

const stands = async (planId: string) => valueIn(await planFacts(strategist, { planId })).version

describe('the days of a decision', () => {
	test('are told at their fields, all at once, when they contradict each other', async () => {
		const planId = await decided()
		const days = { decidedOn: '2026-03-12', inForceFrom: '2026-03-01' }
		const preparation = [
			{ body: 'Brukarrådet', onDay: '2026-03-11' },
			{ body: 'Byggnadsnämnden', onDay: '2026-03-13' },
		]
		const answer = await decideVersion(strategist, { planId, body, ...days, preparation })
		expect(faults(answer)).toEqual([
			'inForceFrom before-the-decision',
			'preparation.1.onDay after-the-decision',
		])
		expect(faults(await decideVersion(strategist, { planId, body, decidedOn: '2026-10-13' }))).toEqual([
			'decidedOn date-in-future',
		])
	})

	test('are not before those of the version before', async () => {
		const planId = await decided()
		const before = { planId, body, decidedOn: '2025-03-11' }
		expect(faults(await decideVersion(strategist, before))).toEqual([
			'decidedOn before-the-last-version',
			'inForceFrom before-the-last-version',
		])
		valueIn(await decideVersion(strategist, { ...before, decidedOn: '2025-03-12' }))
	})

	test('say who adopted a plan first, also when a draft before it was given up', async () => {
		const planId = await written()
		valueIn(await withdrawDraft(strategist, { planId }))
		valueIn(await beginRevision(strategist, { planId }))
		valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2026-03-12' }))
		expect(valueIn(await planFacts(strategist, { planId })).decisions).toMatchObject([{ kind: 'antagande' }])
	})
})

describe('what is decided', () => {
	test('keeps why it is decided without measures, said in the deciding itself', async () => {
		const planId = await written()
		const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Råd' }))
		const other = valueIn(await addActivity(strategist, { planId, text: 'Samtal' })).activityId
		const decision = { planId, body, decidedOn: '2026-03-12' }
		const waived = [{ activityId, reason: 'Mäts från 2027' }, { activityId: other }]
		const refused = await decideVersion(strategist, { ...decision, waived })
		expect(refused).toMatchObject({ refusal: { because: 'not-measured', keys: ['A2'] } })
		waived.splice(1, 1, { activityId: other, reason: 'Samma' })
		valueIn(await decideVersion(strategist, { ...decision, waived }))
		const { activities } = valueIn(await planFacts(strategist, { planId }))
		expect(activities.map(({ measureWaived }) => measureWaived)).toEqual(['Mäts från 2027', 'Samma'])
	})

	test('is what was shown to whoever decides: a draft that was changed meanwhile is read again', async () => {
		const planId = await written()
		const { seenAt } = valueIn(await decisionForm(strategist, { planId }))
		valueIn(await addGoal(strategist, { planId, text: 'Ett mål till' }))
		const decision = { planId, body, decidedOn: '2026-03-12' }
		expect(told(await decideVersion(strategist, { ...decision, seenAt }))).toBe('changed-meanwhile')
		expect(await stands(planId)).toMatchObject({ state: 'draft' })
		const again = valueIn(await decisionForm(strategist, { planId }))
		valueIn(await decideVersion(strategist, { ...decision, seenAt: again.seenAt }))
		expect(await stands(planId)).toMatchObject({ state: 'in-force' })
	})

	test('has its clauses one on each line of what was written', async () => {
		const planId = await written()
		const clauses = 'Planen antas.\r\n\r\n  Planen gäller från 1 april.  \n'
		valueIn(await decideVersion(strategist, { planId, body, decidedOn: '2026-03-12', clauses }))
		expect(valueIn(await planFacts(strategist, { planId })).decisions[0]?.clauses).toEqual([
			'Planen antas.',
			'Planen gäller från 1 april.',
		])
	})
})

test('whoever only reads plans decides, revises and gives up none', async () => {
	const planId = await written()
	for (const role of ['reader', 'officer', 'unit-manager', 'coordinator', 'landlord'] as const) {
		const caller = town.as(role)
		const decision = { planId, body, decidedOn: '2026-03-12' }
		expect(told(await decideVersion(caller, decision))).toBe('forbidden')
		expect(told(await beginRevision(caller, { planId }))).toBe('forbidden')
		expect(told(await withdrawDraft(caller, { planId }))).toBe('forbidden')
	}
})
