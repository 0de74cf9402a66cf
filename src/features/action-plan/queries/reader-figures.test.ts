import { beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { typeValue } from '../../indicators/index.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { addIndicator } from '../commands/add-indicator.ts'
import { createPlan } from '../commands/create-plan.ts'
import { indicatorPage } from './indicator-page.ts'
import { planPage } from './plan-page.ts'

const { house } = await testHouse()
const { as } = await sampleMunicipality(house)
const strategist = as('strategist')
let planId = ''

async function addWith(
	unit: string,
	given: { base: number; outcome: number; target?: number },
): Promise<string> {
	const { base, outcome, target = 0 } = given
	const promise = {
		direction: 'down',
		baseYear: 2023,
		baseValue: base,
		targetYear: 2027,
		targetOperator: '<=',
	}
	const named = { planId, name: `${unit} ${base} ${outcome} ${target}`, unit, targetValue: target }
	const { indicatorId } = valueIn(await addIndicator(strategist, { ...named, ...promise }))
	valueIn(await typeValue(strategist, { indicatorId, year: 2024, value: 7 }))
	valueIn(
		await typeValue(strategist, { indicatorId, year: 2025, value: outcome, note: `Det blev ${outcome}` }),
	)
	return indicatorId
}

async function read(role: 'reader' | 'officer', indicatorId: string) {
	const { indicators } = valueIn(await planPage(as(role), { planId }))
	const inPlan = indicators.find((one) => one.id === indicatorId)
	const page = valueIn(await indicatorPage(as(role), { planId, indicatorId, locale: 'sv' }))
	if (inPlan === undefined) throw new Error('not in the plan')
	return { inPlan, page, everything: JSON.stringify([inPlan, page]) }
}

beforeAll(async () => {
	const plan = { title: 'Plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	planId = valueIn(await createPlan(strategist, plan)).planId
})

test('a reader meets one to four people only in words, on the plan, on the indicator and in its chart', async () => {
	const { inPlan, page, everything } = await read('reader', await addWith('barn', { base: 21, outcome: 3 }))
	expect(inPlan.years.map(({ official }) => official?.value ?? null)).toEqual([7, null])
	expect(inPlan.hidden).toMatchObject([{ year: 2025, fewerThan: 5 }])
	expect(page.chart.alt).toContain('2025 färre än\u00a05')
	expect(page.explained).toBeNull()
	expect(everything).not.toContain('Det blev 3')
	expect(everything).not.toMatch(/"value":3\b/)
})

test('the status stays when every number that the words allow has it, and its distances are never told', async () => {
	const { inPlan } = await read('reader', await addWith('barn', { base: 21, outcome: 4, target: 9 }))
	expect(inPlan).toMatchObject({ withheld: true, standing: { shown: 'reached', outcome: null } })
})

test('a status that would tell the number is withheld, and counted in no status', async () => {
	const indicatorId = await addWith('barn', { base: 21, outcome: 4, target: 3 })
	const { inPlan, page } = await read('reader', indicatorId)
	expect(inPlan).toMatchObject({ withheld: true, standing: { shown: 'no-data', wrongWay: false } })
	expect(page.chart.title).toContain('färre än\u00a05')
	const { summary } = valueIn(await planPage(as('reader'), { planId }))
	expect(summary.some(({ status }) => status === 'no-data')).toBe(false)
})

test('a small base is worded too, with the line from it', async () => {
	const { inPlan } = await read('reader', await addWith('personer', { base: 2, outcome: 6 }))
	expect(inPlan).toMatchObject({
		base: { value: null },
		hiddenBase: { fewerThan: 5 },
		line: [],
		withheld: true,
	})
})

test('homes and shares are no people, and those who work with the cases read every number', async () => {
	for (const unit of ['bostäder', '%']) {
		const { inPlan } = await read('reader', await addWith(unit, { base: 2, outcome: 3 }))
		expect(inPlan).toMatchObject({ base: { value: 2 }, hidden: [], withheld: false })
	}
	const { inPlan } = await read('officer', await addWith('barn', { base: 2, outcome: 3 }))
	expect(inPlan).toMatchObject({ base: { value: 2 }, standing: { outcome: { year: 2025, value: 3 } } })
})
