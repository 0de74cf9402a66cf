import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { differenceOfVersions } from '../../queries/versions/difference-of-versions.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { startPlan } from './start-plan.ts'

const { house } = await testHouse()
const { as } = await sampleMunicipality(house)
const strategist = as('strategist')
const adopted = { body: 'Socialnämnden', decidedOn: '2026-01-15' }

async function contentOf(planId: string) {
	const { after } = valueIn(await differenceOfVersions(strategist, { planId, from: 1, to: 1 }))
	return after.content
}

describe('a plan from a starter', () => {
	const given = { committee: 'Socialnämnden', validFrom: '2027', validTo: '2030' }

	test('is a draft with text, goals, counted indicators and activities that can be measured', async () => {
		const start = { ...given, title: 'Från mall', starter: 'action-plan' }
		const { planId } = valueIn(await startPlan(strategist, start))
		const content = await contentOf(planId)
		expect(content).toMatchObject({ kind: 'handlingsplan', level: 'committee', validTo: 2030 })
		expect(content.indicators[0]).toMatchObject({
			...{ key: 'I1', countedFrom: 2027, base: { year: null, value: null } },
			target: { is: 'number', year: 2030, value: 0 },
		})
		expect(content.activities.every(({ measure }) => measure !== '')).toBe(true)
		valueIn(await decideVersion(strategist, { planId, ...adopted }))
	})

	test('is counted from the running year when it began before', async () => {
		const start = { ...given, title: 'Äldre', validFrom: '2025', starter: 'strategy', language: 'en' }
		const content = await contentOf(valueIn(await startPlan(strategist, start)).planId)
		expect(content.goals[0]?.text).toBe('Nobody in the municipality is without a home')
		const counted = content.indicators.flatMap(({ countedFrom }) => countedFrom ?? [])
		expect(new Set(counted)).toEqual(new Set([2026]))
	})

	test('is not begun twice under one name, and leaves no indicators behind then', async () => {
		const start = { ...given, title: 'En gång', starter: 'strategy' }
		valueIn(await startPlan(strategist, start))
		expect(await startPlan(strategist, start)).toMatchObject({ refusal: { because: 'plan-title-taken' } })
		expect(await startPlan(strategist, { ...start, starter: 'poem' })).toMatchObject({
			faults: [{ path: 'starter', problem: 'choose-one' }],
		})
		expect(await startPlan(as('reader'), start)).toEqual({ is: 'forbidden' })
	})
})
