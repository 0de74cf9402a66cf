import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { activityPage } from '../../queries/activities/activity-page.ts'
import { planReminders } from '../../queries/activities/plan-reminders.ts'
import { addActivity } from '../add-activity.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { addTask } from './add-task.ts'
import { finishActivityTask } from './finish-activity-task.ts'
import { proposeStatus } from './propose-status.ts'
import { publishProposal } from './publish-proposal.ts'
import { strikeTask } from './strike-task.ts'
import { tellOfUnit } from './tell-of-unit.ts'

const { house, clock } = await testHouse()
const town = await sampleMunicipality(house, 'Samtidköping')
const strategist = town.as('strategist')
const officer = town.as('officer')
const { unitId } = town
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function newPlan(validTo = 2027): Promise<string> {
	const head = { title: `Samtidig plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo }
	return valueIn(await createPlan(strategist, head)).planId
}

async function newActivity() {
	const planId = await newPlan()
	const said = { planId, text: 'Råd på plats', unitIds: [unitId] }
	return { planId, ...valueIn(await addActivity(strategist, said)) }
}

test('a unit that says how it goes several times at once has said the last of them, and no time is an error', async () => {
	const { planId, activityId } = await newActivity()
	const say = (note: string) => proposeStatus(officer, { activityId, unitId, status: 'ongoing', note })
	const answers = await Promise.all(['ett', 'två', 'tre', 'fyra'].map(say))
	expect(answers.map(told)).toEqual(['done', 'done', 'done', 'done'])
	const { proposals } = valueIn(await activityPage(officer, { planId, activityId }))
	expect(proposals).toHaveLength(1)
})

test('a task that one finishes while another strikes it ends once', async () => {
	const { activityId } = await newActivity()
	const { activityTaskId } = valueIn(
		await addTask(strategist, { activityId, what: 'Ring', dueOn: '2026-11-01' }),
	)
	const answers = await Promise.all([
		finishActivityTask(strategist, { activityTaskId, doneOn: '2026-10-01' }),
		strikeTask(strategist, { activityTaskId }),
	])
	expect(answers.map(told).toSorted()).toEqual(['done', 'task-ended'])
})

test('what a unit said before something later was told of it does not take its place', async () => {
	const { planId, activityId } = await newActivity()
	clock.set(instant('2026-10-01T08:00:00Z'))
	const before = { activityId, unitId, status: 'not-started' }
	const { activityProposalId } = valueIn(await proposeStatus(officer, before))
	clock.set(instant('2026-10-12T08:00:00Z'))
	valueIn(await tellOfUnit(strategist, { activityId, unitId, status: 'done' }))
	expect(told(await publishProposal(strategist, { activityProposalId }))).toBe('told-since')
	expect(valueIn(await activityPage(strategist, { planId, activityId })).activity.status).toBe('done')
})

test('the last year’s figure of a plan is waited for in the year after it, and its activities no more', async () => {
	const planId = await newPlan(2025)
	const { indicatorId } = valueIn(
		await addIndicator(strategist, { planId, name: 'Avhysningar', unit: 'avhysningar' }),
	)
	const said = { planId, text: 'Råd', measure: '40 samtal' }
	valueIn(await addActivity(strategist, said))
	valueIn(await decideVersion(strategist, { planId, body: 'Socialnämnden', decidedOn: '2024-01-15' }))
	const reminded = async () =>
		valueIn(await planReminders(strategist, {})).plans.find(({ id }) => id === planId)
	expect(await reminded()).toMatchObject({
		...{ late: [], stale: [] },
		values: [{ id: indicatorId, year: 2025 }],
	})
	clock.set(instant('2027-01-01T08:00:00Z'))
	expect(await reminded()).toBeUndefined()
})
