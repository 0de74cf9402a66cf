import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { indicatorPage } from '../queries/indicator-page.ts'
import { listPlans } from '../queries/list-plans.ts'
import { planPage } from '../queries/plan-page.ts'
import { setActivityStatus } from './activities/set-activity-status.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { addIndicator } from './add-indicator.ts'
import { createPlan } from './create-plan.ts'
import { waiveMeasure } from './draft/waive-measure.ts'
import { importPlan } from './import-plan.ts'
import { decideVersion } from './versions/decide-version.ts'

const { house } = await testHouse()
const { as } = await sampleMunicipality(house)
const elsewhere = await sampleMunicipality(house, 'Annanköping')
const strategist = as('strategist')
let made = 0

async function newPlan(): Promise<string> {
	const answer = await createPlan(strategist, {
		title: `Plan mot hemlöshet ${++made}`,
		kind: 'handlingsplan',
		committee: 'Socialnämnden',
		validFrom: '2024',
		validTo: '2027',
	})
	return valueIn(answer).planId
}

const evictions = {
	name: 'Verkställda avhysningar',
	unit: 'avhysningar',
	direction: 'down',
	baseYear: '2023',
	baseValue: '21',
	targetYear: '2027',
	targetValue: '12',
	targetOperator: '<=',
}

describe('a plan', () => {
	test('is written and then decided: goals, indicators and activities in their order', async () => {
		const planId = await newPlan()
		const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Inget barn ska vräkas' }))
		const { indicatorId } = valueIn(await addIndicator(strategist, { planId, goalId, ...evictions }))
		const activity = valueIn(
			await addActivity(strategist, {
				...{ planId, text: 'Samtal med varje barn', area: 'Barnfamiljer', costClass: '1' },
				indicatorIds: [indicatorId],
			}),
		)
		const decided = { body: 'Socialnämnden', decidedOn: '2023-12-14', registryNumber: 'SN 2023/118' }
		expect(await decideVersion(strategist, { planId, ...decided })).toMatchObject({
			refusal: { because: 'not-measured', key: 'A1' },
		})
		const { activityId } = activity
		valueIn(
			await waiveMeasure(strategist, { planId, activityId, reason: 'Måttet tas fram med brukarrådet.' }),
		)
		valueIn(await decideVersion(strategist, { planId, ...decided }))
		const page = valueIn(await planPage(as('reader'), { planId }))
		expect(page.version).toMatchObject({ number: 1, state: 'in-force' })
		expect(page.decisions).toMatchObject([{ kind: 'antagande', decidedOn: '2023-12-14' }])
		expect(page.goals).toMatchObject([{ number: 1, text: 'Inget barn ska vräkas' }])
		expect(page.indicators).toMatchObject([{ key: 'I1', goalId, base: { year: 2023, value: 21 } }])
		expect(page.activities).toMatchObject([
			{ key: 'A1', costClass: 1, periodFrom: 2024, periodTo: 2027, status: 'not-started' },
		])
		expect(page).toMatchObject({ round: 2025, summary: [{ status: 'no-data', count: 1 }] })
	})

	test('has a name of its own', async () => {
		const plan = { title: 'Samma namn', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
		await createPlan(strategist, plan)
		expect(await createPlan(strategist, plan)).toMatchObject({
			is: 'refused',
			refusal: { because: 'plan-title-taken' },
		})
	})

	test('does not end before it begins', async () => {
		const plan = { title: 'Bakvänd', kind: 'plan', committee: 'SN', validFrom: 2027, validTo: 2024 }
		expect(await createPlan(strategist, plan)).toEqual({
			is: 'bad-input',
			faults: [{ path: 'validTo', problem: 'ends-before-it-begins' }],
		})
	})

	test('takes no indicator without what its figures need, and saves none of it', async () => {
		const planId = await newPlan()
		const answer = await addIndicator(strategist, {
			planId,
			...evictions,
			baseYear: undefined,
			targetYear: undefined,
		})
		expect(answer).toEqual({
			is: 'bad-input',
			faults: [
				{ path: 'baseYear', problem: 'base-year-missing' },
				{ path: 'targetYear', problem: 'target-year-missing' },
			],
		})
		expect(valueIn(await planPage(strategist, { planId })).indicators).toEqual([])
	})

	test('does not place an indicator under another plan’s goal', async () => {
		const [planId, other] = [await newPlan(), await newPlan()]
		const { goalId } = valueIn(await addGoal(strategist, { planId: other, text: 'Ett annat mål' }))
		expect(await addIndicator(strategist, { planId, goalId, ...evictions })).toEqual({ is: 'missing' })
	})

	test('an activity’s status is changed with a note', async () => {
		const planId = await newPlan()
		const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Tio lägenheter' }))
		await setActivityStatus(strategist, { activityId, status: 'late', statusNote: '4 av 10 klara' })
		expect(valueIn(await planPage(strategist, { planId })).activities).toMatchObject([
			{ status: 'late', statusNote: '4 av 10 klara' },
		])
	})

	test('an indicator is shown with its chart, and with the activities that should move it', async () => {
		const planId = await newPlan()
		const { indicatorId } = valueIn(await addIndicator(strategist, { planId, ...evictions }))
		await addActivity(strategist, { planId, text: 'Råd', indicatorIds: [indicatorId] })
		const page = valueIn(await indicatorPage(as('reader'), { planId, indicatorId, locale: 'sv' }))
		expect(page.chart.title).toBe('Verkställda avhysningar: inget utfall än')
		expect(page.chart.svg).toMatch(/^<svg/)
		expect(page.activities).toMatchObject([{ text: 'Råd' }])
		expect(page.measurement.line.map((one) => one.value)).toEqual([21, 18.75, 16.5, 14.25, 12])
	})
})

describe('a plan from files', () => {
	const bytes = (text: string) => new TextEncoder().encode(text)
	const head = { title: 'Inläst plan', kind: 'plan', committee: 'SN', validFrom: 2024, validTo: 2027 }
	const files = (changed: { title?: string; activities?: string } = {}) => ({
		plan: {
			name: 'plan.json',
			bytes: bytes(JSON.stringify({ ...head, title: changed.title ?? head.title })),
		},
		indicators: {
			name: 'i.csv',
			bytes: bytes('Id;Indikator;Riktning;Basår;Basvärde;Målår;Mål\nI1;Avhysningar;minska;2023;21;2027;12\n'),
		},
		activities: { name: 'a.csv', bytes: bytes(changed.activities ?? 'Id;Aktivitet\nA1;Samtal\n') },
	})

	test('is refused whole, with every problem, when one row is wrong', async () => {
		const wrong = files({
			title: 'Halv plan',
			activities: 'Id;Aktivitet;Kostnadsklass\nA1;Samtal;7\n;Råd;1\n',
		})
		expect(await importPlan(strategist, wrong)).toMatchObject({
			is: 'refused',
			refusal: {
				because: 'plan-files-unreadable',
				problems: [
					{ file: 'a.csv', row: 3, column: 'Id', because: 'value-missing' },
					{ file: 'a.csv', row: 2, column: 'Kostnadsklass', because: 'not-a-cost-class', found: '7' },
				],
			},
		})
		const { plans } = valueIn(await listPlans(strategist, {}))
		expect(plans.map((plan) => plan.title)).not.toContain('Halv plan')
	})

	test('is refused when a file is empty or no table', async () => {
		const empty = { ...files(), indicators: { name: 'i.csv', bytes: new Uint8Array() } }
		expect(await importPlan(strategist, empty)).toMatchObject({
			refusal: { problems: [{ file: 'i.csv', because: 'file-empty' }] },
		})
	})

	test('is refused when a plan of that title has other content, and adds nothing when it has the same', async () => {
		const first = valueIn(await importPlan(strategist, files()))
		expect(valueIn(await importPlan(strategist, files()))).toMatchObject({
			planId: first.planId,
			added: false,
		})
		const other = files({ activities: 'Id;Aktivitet\nA1;Något annat\n' })
		expect(await importPlan(strategist, other)).toMatchObject({ refusal: { because: 'plan-title-taken' } })
	})

	test('a file that was not chosen is a fault of its field', async () => {
		expect(await importPlan(strategist, { ...files(), plan: undefined })).toMatchObject({
			is: 'bad-input',
			faults: [{ path: 'plan', problem: 'required' }],
		})
	})
})

describe('who may', () => {
	test('staff read; strategists and administrators write; landlords do neither', async () => {
		const planId = await newPlan()
		for (const role of ['officer', 'unit-manager', 'coordinator', 'reader', 'landlord'] as const) {
			expect(await addGoal(as(role), { planId, text: 'Nej' })).toEqual({ is: 'forbidden' })
		}
		expect(await planPage(as('landlord'), { planId })).toEqual({ is: 'forbidden' })
		expect(await planPage(as('officer'), { planId })).toMatchObject({ is: 'done' })
	})

	test('another municipality sees nothing of it and cannot write to it', async () => {
		const planId = await newPlan()
		const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Råd' }))
		const stranger = elsewhere.as('strategist')
		expect(await planPage(stranger, { planId })).toEqual({ is: 'missing' })
		expect(valueIn(await listPlans(stranger, {})).plans).toEqual([])
		expect(await addGoal(stranger, { planId, text: 'Nej' })).toEqual({ is: 'missing' })
		expect(await setActivityStatus(stranger, { activityId, status: 'done' })).toEqual({ is: 'missing' })
	})
})
