import { expect, test } from 'vitest'
import { testHouse } from '../../tests/support/house.ts'
import { timesEntered } from '../../tests/support/purposes.ts'
import { setActivityStatus } from '../features/action-plan/commands/activities/set-activity-status.ts'
import { decideVersion } from '../features/action-plan/commands/versions/decide-version.ts'
import { addActivity, addIndicator, createPlan } from '../features/action-plan/index.ts'
import { waitingInPlans } from '../features/action-plan/rules/activities/count-reminders.ts'
import { planLines } from '../features/desk/rules/waiting-lines.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { valueIn } from '../platform/answer.ts'
import { whatWaits } from './what-waits.ts'

const { house } = await testHouse()
const town = await sampleMunicipality(house, 'Väntköping')
const strategist = town.as('strategist')

test('the desk has a line for every kind of thing that waits in the plans, in the same order', () => {
	expect([...planLines]).toEqual([...waitingInPlans])
})

test('what waits is told to whoever answers for it: how many of each and one address, and nothing to others', async () => {
	const plan = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const { planId } = valueIn(await createPlan(strategist, plan))
	const add = async (given: object) =>
		valueIn(await addActivity(strategist, { planId, measure: 'Antal', ...given })).activityId
	const late = await add({ text: 'Råd', unitIds: [town.unitId], due: '2025' })
	const said = await add({ text: 'Lokal', periodFrom: '2024' })
	const promise = { baseYear: 2023, baseValue: 5, targetYear: 2027, targetValue: 2, targetOperator: '<=' }
	valueIn(await addIndicator(strategist, { planId, name: 'Väntetid', unit: 'dagar', ...promise }))
	valueIn(await decideVersion(strategist, { planId, body: 'SN', decidedOn: '2024-01-15' }))
	valueIn(await setActivityStatus(strategist, { activityId: said, status: 'ongoing' }))

	const told = async (role: 'strategist' | 'unit-manager' | 'officer' | 'reader' | 'landlord') =>
		(await whatWaits(town.as(role))).map(({ what, count }) => [what, count])
	expect(await told('strategist')).toEqual([
		['late-activities', 1],
		['stale-activities', 1],
		['values-due', 1],
	])
	expect(await told('unit-manager')).toEqual([
		['late-activities', 1],
		['stale-activities', 1],
	])
	for (const role of ['officer', 'reader', 'landlord'] as const) expect(await told(role)).toEqual([])
	const [first] = await whatWaits(strategist)
	expect(first).toEqual({ what: 'late-activities', count: 1, to: '/plans/reminders', things: [late] })
})

test('what waits is asked for together: nothing of it speaks for another purpose', async () => {
	for (const role of ['strategist', 'unit-manager', 'officer', 'administrator', 'records-officer'] as const) {
		expect(await timesEntered(town.as(role), whatWaits)).toBe(1)
	}
})
