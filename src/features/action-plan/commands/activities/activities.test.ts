import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { activityPage } from '../../queries/activities/activity-page.ts'
import { planPage } from '../../queries/plan-page.ts'
import { addActivity } from '../add-activity.ts'
import { createPlan } from '../create-plan.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { addTask } from './add-task.ts'
import { changeTask } from './change-task.ts'
import { finishActivityTask } from './finish-activity-task.ts'
import { proposeStatus } from './propose-status.ts'
import { proposeTask } from './propose-task.ts'
import { proposeTaskDone } from './propose-task-done.ts'
import { publishProposal } from './publish-proposal.ts'
import { sendBackProposal } from './send-back-proposal.ts'
import { setActivityStatus } from './set-activity-status.ts'
import { strikeTask } from './strike-task.ts'
import { takeBackProposal } from './take-back-proposal.ts'
import { tellOfUnit } from './tell-of-unit.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Enhetsköping')
const strategist = town.as('strategist')
const officer = town.as('officer')
const reader = town.as('reader')
const elsewhere = await town.another('officer', { unit: 'new' })
const otherUnitId = elsewhere.actor.unitIds[0] ?? ''
let made = 0

const told = (answer: Answer<unknown>) => (answer.is === 'refused' ? answer.refusal.because : answer.is)

async function activityIn(unitIds: readonly string[]) {
	const plan = { title: `Plan ${++made}`, kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	const said = { text: 'Råd på plats', measure: '40 samtal om året', unitIds }
	const { activityId } = valueIn(await addActivity(strategist, { planId, ...said }))
	valueIn(await decideVersion(strategist, { planId, body: 'Socialnämnden', decidedOn: '2024-01-15' }))
	return { planId, activityId }
}

const pageFor = async (who: Caller, ids: { planId: string; activityId: string }) =>
	valueIn(await activityPage(who, ids))

test('the whole follows from the units once one of them has said something, on the plan’s page too', async () => {
	const ids = await activityIn([town.unitId, otherUnitId])
	const { activityId } = ids
	valueIn(await setActivityStatus(strategist, { activityId, status: 'stopped', statusNote: 'Vilar' }))
	expect((await pageFor(reader, ids)).activity).toMatchObject({ status: 'stopped', byUnits: false })
	valueIn(await tellOfUnit(strategist, { activityId, unitId: town.unitId, status: 'done', note: '22 av 22' }))
	expect((await pageFor(reader, ids)).activity).toMatchObject({ status: 'ongoing', byUnits: true })
	valueIn(await tellOfUnit(strategist, { activityId, unitId: otherUnitId, status: 'done' }))
	const [activity] = valueIn(await planPage(reader, { planId: ids.planId })).activities
	expect(activity).toMatchObject({ status: 'done', toldOn: '2026-10-12' })
	expect(told(await setActivityStatus(strategist, { activityId, status: 'late' }))).toBe('units-tell')
})

test('only a unit that does it can be told of, and only by whoever keeps the plan', async () => {
	const { activityId } = await activityIn([town.unitId])
	const word = { activityId, unitId: otherUnitId, status: 'done' }
	expect(told(await tellOfUnit(strategist, word))).toBe('missing')
	for (const who of [officer, reader, town.as('landlord')]) {
		expect(told(await tellOfUnit(who, { ...word, unitId: town.unitId }))).toBe('forbidden')
	}
	expect(told(await tellOfUnit(strategist, { ...word, unitId: town.unitId, status: 'nästan' }))).toBe(
		'bad-input',
	)
})

test('what a unit proposes is seen by itself and the plan’s keepers, and by nobody else until it is published', async () => {
	const ids = await activityIn([town.unitId])
	const { activityId } = ids
	const said = { activityId, unitId: town.unitId, status: 'late', note: 'Lokal saknas' }
	const { activityProposalId } = valueIn(await proposeStatus(officer, said))
	const seenBy = async (who: Caller) => (await pageFor(who, ids)).proposals.map(({ note }) => note)
	expect(await seenBy(officer)).toEqual(['Lokal saknas'])
	expect(await seenBy(town.as('unit-manager'))).toEqual(['Lokal saknas'])
	expect(await seenBy(strategist)).toEqual(['Lokal saknas'])
	expect(await seenBy(reader)).toEqual([])
	expect(await seenBy(elsewhere)).toEqual([])
	expect(JSON.stringify(await pageFor(reader, ids))).not.toContain('Lokal saknas')
	expect((await pageFor(reader, ids)).activity.status).toBe('not-started')

	expect(told(await publishProposal(officer, { activityProposalId }))).toBe('forbidden')
	valueIn(await publishProposal(strategist, { activityProposalId }))
	expect(told(await publishProposal(strategist, { activityProposalId }))).toBe('already-settled')
	const page = await pageFor(reader, ids)
	expect(page.activity.status).toBe('late')
	expect(page.history).toMatchObject([
		{
			what: 'status',
			status: 'late',
			note: 'Lokal saknas',
			by: 'Prov officer',
			publishedBy: 'Prov strategist',
		},
	])
})

test('a unit proposes for itself alone, and for what it does', async () => {
	const { activityId } = await activityIn([town.unitId])
	const said = { activityId, status: 'done' }
	expect(told(await proposeStatus(elsewhere, { ...said, unitId: town.unitId }))).toBe('missing')
	expect(told(await proposeStatus(elsewhere, { ...said, unitId: otherUnitId }))).toBe('missing')
	expect(told(await proposeStatus(reader, { ...said, unitId: town.unitId }))).toBe('forbidden')
	expect(told(await proposeStatus(strategist, { ...said, unitId: town.unitId }))).toBe('forbidden')
})

test('what is sent back comes with a word, and is said anew in its place', async () => {
	const ids = await activityIn([town.unitId])
	const said = { activityId: ids.activityId, unitId: town.unitId }
	const first = valueIn(await proposeStatus(officer, { ...said, status: 'done' }))
	expect(told(await sendBackProposal(strategist, { ...first, word: ' ' }))).toBe('bad-input')
	valueIn(await sendBackProposal(strategist, { ...first, word: 'Hur många samtal?' }))
	expect((await pageFor(officer, ids)).proposals).toMatchObject([
		{ state: 'sent-back', word: 'Hur många samtal?' },
	])
	const second = valueIn(await proposeStatus(officer, { ...said, status: 'done', note: '38 samtal' }))
	valueIn(await proposeStatus(officer, { ...said, status: 'done', note: '40 samtal' }))
	expect((await pageFor(officer, ids)).proposals).toMatchObject([{ state: 'waiting', note: '40 samtal' }])
	expect(told(await sendBackProposal(strategist, { ...second, word: 'För sent' }))).toBe('already-settled')
})

test('the unit takes back what it proposed, and nobody else’s unit does', async () => {
	const ids = await activityIn([town.unitId])
	const said = { activityId: ids.activityId, unitId: town.unitId, status: 'done' }
	const { activityProposalId } = valueIn(await proposeStatus(officer, said))
	expect(told(await takeBackProposal(elsewhere, { activityProposalId }))).toBe('missing')
	valueIn(await takeBackProposal(town.as('unit-manager'), { activityProposalId }))
	expect((await pageFor(officer, ids)).proposals).toEqual([])
	expect(told(await takeBackProposal(officer, { activityProposalId }))).toBe('already-settled')
})

test('a task has its days and its people, and its whole course is in the history', async () => {
	const ids = await activityIn([town.unitId])
	const task = { activityId: ids.activityId, what: 'Hyr lokal', dueOn: '2026-11-30', unitId: town.unitId }
	expect(await addTask(strategist, { ...task, beginsOn: '2026-12-24' })).toMatchObject({
		is: 'bad-input',
		faults: [{ path: 'dueOn', problem: 'ends-before-it-begins' }],
	})
	expect(told(await addTask(officer, task))).toBe('forbidden')
	expect(told(await addTask(strategist, { ...task, unitId: otherUnitId }))).toBe('missing')
	const { activityTaskId } = valueIn(await addTask(strategist, { ...task, staffId: officer.actor.actorId }))
	expect((await pageFor(reader, ids)).tasks).toMatchObject([{ what: 'Hyr lokal', staff: 'Prov officer' }])
	expect(told(await changeTask(strategist, { activityTaskId, ...task, seenAt: 'annat' }))).toBe(
		'changed-meanwhile',
	)
	valueIn(await changeTask(strategist, { activityTaskId, ...task, dueOn: '2026-12-15' }))
	expect(told(await finishActivityTask(strategist, { activityTaskId, doneOn: '2026-10-13' }))).toBe(
		'bad-input',
	)
	valueIn(await finishActivityTask(strategist, { activityTaskId, doneOn: '2026-10-09' }))
	for (const again of [
		finishActivityTask(strategist, { activityTaskId, doneOn: '2026-10-09' }),
		strikeTask(strategist, { activityTaskId }),
	]) {
		expect(told(await again)).toBe('task-ended')
	}
	expect((await pageFor(reader, ids)).history.map(({ what }) => what)).toEqual([
		'task-done',
		'task-changed',
		'task-added',
	])
})

test('a unit proposes a task and that it is done; what was struck is proposed done no more', async () => {
	const ids = await activityIn([town.unitId])
	const task = { activityId: ids.activityId, unitId: town.unitId, what: 'Utbilda', dueOn: '2026-12-01' }
	const proposed = valueIn(await proposeTask(officer, task))
	expect((await pageFor(reader, ids)).tasks).toEqual([])
	valueIn(await publishProposal(strategist, proposed))
	const [kept] = (await pageFor(reader, ids)).tasks
	const activityTaskId = kept?.id ?? ''
	expect(told(await proposeTaskDone(elsewhere, { activityTaskId, doneOn: '2026-10-12' }))).toBe('missing')
	const done = valueIn(await proposeTaskDone(officer, { activityTaskId, doneOn: '2026-10-12' }))
	valueIn(await strikeTask(strategist, { activityTaskId }))
	expect(told(await publishProposal(strategist, done))).toBe('task-ended')
	expect(told(await proposeTaskDone(officer, { activityTaskId, doneOn: '2026-10-12' }))).toBe('task-ended')
})
