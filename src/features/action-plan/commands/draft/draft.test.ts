import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { addGuideline } from '../../../organisation/index.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { citingActivities } from '../../queries/draft/citing-activities.ts'
import { differenceOfVersions } from '../../queries/versions/difference-of-versions.ts'
import { addActivity } from '../add-activity.ts'
import { addGoal } from '../add-goal.ts'
import { addIndicator } from '../add-indicator.ts'
import { createPlan } from '../create-plan.ts'
import { beginRevision } from '../versions/begin-revision.ts'
import { decideVersion } from '../versions/decide-version.ts'
import { addSection } from './add-section.ts'
import { addSuperior } from './add-superior.ts'
import { changeActivity } from './change-activity.ts'
import { changeGoal } from './change-goal.ts'
import { changeIndicator } from './change-indicator.ts'
import { changePlanHead } from './change-plan-head.ts'
import { changeSection } from './change-section.ts'
import { changeSuperior } from './change-superior.ts'
import { markOf } from './edit-draft.ts'
import { moveInDraft } from './move-in-draft.ts'
import { nameAreas } from './name-areas.ts'
import { nameCostClasses } from './name-cost-classes.ts'
import { nameTargetGroups } from './name-target-groups.ts'
import { removeFromDraft } from './remove-from-draft.ts'
import { waiveMeasure } from './waive-measure.ts'

const { house } = await testHouse()
const { as } = await sampleMunicipality(house)
const strategist = as('strategist')
const adopted = { body: 'Socialnämnden', decidedOn: '2026-01-15' }
const evictions = { name: 'Avhysningar', unit: 'st', direction: 'down', baseYear: '2025', baseValue: '21' }
let made = 0

const headOf = (title: string) => ({
	...{ title, kind: 'handlingsplan', committee: 'Socialnämnden' },
	...{ validFrom: '2026', validTo: '2029' },
})

async function newPlan(): Promise<string> {
	return valueIn(await createPlan(strategist, headOf(`Plan i utkast ${++made}`))).planId
}

async function contentOf(planId: string, number = 1) {
	const { after } = valueIn(await differenceOfVersions(strategist, { planId, from: number, to: number }))
	return after.content
}

describe('a draft', () => {
	test('is written section by section, and a revision keeps the old wording beside the new', async () => {
		const planId = await newPlan()
		const child = { kind: 'child-perspective', heading: 'Barn', text: 'Barn hörs.' }
		const { sectionId } = valueIn(await addSection(strategist, { planId, ...child }))
		valueIn(await addSection(strategist, { planId, heading: 'Bakgrund' }))
		valueIn(await decideVersion(strategist, { planId, ...adopted }))
		expect(await changeSection(strategist, { planId, sectionId, ...child })).toMatchObject({
			refusal: { because: 'no-draft' },
		})
		valueIn(await beginRevision(strategist, { planId }))
		valueIn(await changeSection(strategist, { planId, sectionId, ...child, text: 'Varje barn hörs.' }))
		const { changes } = valueIn(await differenceOfVersions(strategist, { planId, from: 1, to: 2 }))
		expect(changes).toMatchObject([{ part: 'sections', change: 'changed', id: sectionId }])
		expect(changes[0]?.fields).toEqual([{ field: 'text', before: 'Barn hörs.', after: 'Varje barn hörs.' }])
	})

	test('is not written over by whoever saves what somebody else has changed meanwhile', async () => {
		const planId = await newPlan()
		const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Ett mål' }))
		const seenAt = markOf((await contentOf(planId)).goals[0])
		valueIn(await changeGoal(strategist, { planId, goalId, seenAt, text: 'Ett annat mål' }))
		const late = { planId, goalId, seenAt, text: 'Ett tredje' }
		expect(await changeGoal(as('administrator'), late)).toMatchObject({
			refusal: { because: 'changed-meanwhile' },
		})
		const gone = { planId, part: 'goals', partId: goalId, seenAt }
		expect(await removeFromDraft(strategist, gone)).toMatchObject({
			refusal: { because: 'changed-meanwhile' },
		})
		expect((await contentOf(planId)).goals).toMatchObject([{ text: 'Ett annat mål' }])
	})

	test('has a head of its own: kind, who decides, years; no other plan’s name and no end before its beginning', async () => {
		const planId = await newPlan()
		const other = await newPlan()
		const head = { ...headOf(`Plan i utkast ${made - 1}`), level: 'council', areaKind: 'target-group' }
		valueIn(await changePlanHead(strategist, { planId, ...head, kind: 'strategi' }))
		expect(await contentOf(planId)).toMatchObject({ kind: 'strategi', level: 'council', validTo: 2029 })
		expect(await changePlanHead(strategist, { planId: other, ...head })).toMatchObject({
			refusal: { because: 'plan-title-taken' },
		})
		expect(await changePlanHead(strategist, { planId, ...head, validTo: '2025' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'validTo', problem: 'ends-before-it-begins' }],
		})
		expect(await changePlanHead(strategist, { planId, ...head, level: 'king' })).toMatchObject({
			faults: [{ path: 'level', problem: 'choose-one' }],
		})
	})

	test('makes a passage of a document above concrete, also of a plan kept here', async () => {
		const [planId, above] = [await newPlan(), await newPlan()]
		const passage = { title: 'Översiktsplan', passage: 'Alla ska ha ett hem.', page: '14' }
		const { superiorId } = valueIn(await addSuperior(strategist, { planId, ...passage }))
		const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Hem', superiorId }))
		valueIn(await changeSuperior(strategist, { planId, superiorId, ...passage, superiorPlanId: above }))
		expect((await contentOf(planId)).superiors).toEqual([{ id: superiorId, ...passage, planId: above }])
		const itself = { planId, superiorId, ...passage, superiorPlanId: planId }
		expect(await changeSuperior(strategist, itself)).toEqual({ is: 'missing' })
		valueIn(await removeFromDraft(strategist, { planId, part: 'superiors', partId: superiorId }))
		expect((await contentOf(planId)).goals).toMatchObject([{ id: goalId, superiorId: null }])
	})

	test('keeps the prevention that every plan has, until another area is said to be it', async () => {
		const planId = await newPlan()
		const [area] = (await contentOf(planId)).areas
		expect(area).toMatchObject({ text: 'Förebyggande', prevention: true })
		const stays = { is: 'refused', refusal: { because: 'prevention-stays' } }
		expect(await nameAreas(strategist, { planId, rows: [{ id: area?.id }] })).toMatchObject(stays)
		const gone = { planId, part: 'areas', partId: area?.id }
		expect(await removeFromDraft(strategist, gone)).toMatchObject(stays)
		valueIn(
			await nameAreas(strategist, {
				planId,
				rows: [{ id: area?.id, text: 'Behålla hemmet' }, { text: 'Skuld' }],
			}),
		)
		const debt = (await contentOf(planId)).areas.find(({ text }) => text === 'Skuld')?.id
		valueIn(await nameAreas(strategist, { planId, rows: [], preventionId: debt }))
		valueIn(await removeFromDraft(strategist, gone))
		expect((await contentOf(planId)).areas).toEqual([
			{ id: debt, text: 'Skuld', costClass: null, prevention: true },
		])
		const elsewhere = { planId, rows: [], preventionId: randomUUID() }
		expect(await nameAreas(strategist, elsewhere)).toEqual({ is: 'missing' })
	})

	test('names its areas and target groups: a name keeps its id, an empty one goes, none stands twice', async () => {
		const planId = await newPlan()
		valueIn(await nameTargetGroups(strategist, { planId, rows: [{ text: 'Barn' }, { text: 'Unga' }] }))
		const first = { planId, rows: [{ text: 'barn', costClass: '2' }, {}], withTargetGroups: 'yes' }
		valueIn(await nameAreas(strategist, first))
		const { areas } = await contentOf(planId)
		expect(areas).toMatchObject([{ text: 'barn', costClass: 2 }, { text: 'Förebyggande' }, { text: 'Unga' }])
		const [children, prevention, young] = areas.map(({ id }) => id)
		valueIn(await addActivity(strategist, { planId, text: 'Råd', area: 'Unga' }))
		const rows = [{ id: young }, { id: children, text: 'Barnfamiljer' }]
		valueIn(await nameAreas(strategist, { planId, rows }))
		const after = await contentOf(planId)
		expect(after.areas).toEqual([
			{ id: children, text: 'Barnfamiljer', costClass: null },
			{ id: prevention, text: 'Förebyggande', prevention: true },
		])
		expect(after.activities).toMatchObject([{ areaId: null }])
		const twice = { planId, rows: [{ text: 'Kvinnor' }, { text: 'kvinnor' }] }
		expect(await nameTargetGroups(strategist, twice)).toMatchObject({
			refusal: { because: 'named-twice', name: 'kvinnor' },
		})
		expect(await nameAreas(strategist, { planId, rows: [{ id: young, text: 'Unga' }] })).toEqual({
			is: 'missing',
		})
	})

	test('says what its classes of cost mean, in their order', async () => {
		const planId = await newPlan()
		const rows = [{ class: '3', text: 'Nya pengar' }, { class: '1', text: 'Ryms' }, { class: '2' }]
		valueIn(await nameCostClasses(strategist, { planId, rows }))
		expect((await contentOf(planId)).costClasses).toEqual([
			{ class: 1, text: 'Ryms' },
			{ class: 3, text: 'Nya pengar' },
		])
		expect(await nameCostClasses(strategist, { planId, rows: [{ class: '4', text: 'x' }] })).toMatchObject({
			faults: [{ path: 'rows.0.class', problem: 'choose-one' }],
		})
	})

	test('promises otherwise of an indicator, which stays the same indicator', async () => {
		const planId = await newPlan()
		const { indicatorId } = valueIn(await addIndicator(strategist, { planId, ...evictions }))
		const sharper = { targetYear: '2029', targetValue: '10', targetOperator: '<=' }
		const change = { planId, indicatorId, ...evictions, ...sharper }
		valueIn(await changeIndicator(strategist, change))
		expect((await contentOf(planId)).indicators).toMatchObject([
			{ id: indicatorId, key: 'I1', target: { is: 'number', value: 10, operator: '<=' } },
		])
		expect(await changeIndicator(strategist, { ...change, countedFrom: '2026' })).toMatchObject({
			refusal: { because: 'nothing-counts-it' },
		})
		const elsewhere = { ...change, goalId: '00000000-0000-4000-8000-000000000001' }
		expect(await changeIndicator(strategist, elsewhere)).toMatchObject({
			refusal: { because: 'points-nowhere', what: 'I1' },
		})
	})

	test('has activities with a measure, a method and how many; costs and partners stay when the words change', async () => {
		const planId = await newPlan()
		const { indicatorId } = valueIn(await addIndicator(strategist, { planId, ...evictions }))
		const { activityId } = valueIn(await addActivity(strategist, { planId, text: 'Hem' }))
		valueIn(await waiveMeasure(strategist, { planId, activityId, reason: 'Tas fram.' }))
		const change = {
			...{ planId, activityId, text: 'Upp till 20 hem', area: 'Bostäder', method: 'Bostad först' },
			quantity: { indicatorId, value: '20' },
		}
		valueIn(await changeActivity(strategist, change))
		expect((await contentOf(planId)).activities).toMatchObject([
			{ key: 'A1', measureWaived: 'Tas fram.', quantity: { value: 20 }, method: 'Bostad först' },
		])
		valueIn(await changeActivity(strategist, { ...change, measure: 'Antal inflyttade' }))
		expect((await contentOf(planId)).activities).toMatchObject([
			{ measure: 'Antal inflyttade', measureWaived: null, periodFrom: 2026 },
		])
		const half = { ...change, quantity: { value: 'tjugo' } }
		expect(await changeActivity(strategist, half)).toMatchObject({
			faults: [{ path: 'quantity.indicatorId' }, { path: 'quantity.value', problem: 'not-a-number' }],
		})
	})

	test('has activities that rest on a guideline as it said in one version, and on none that is not kept here', async () => {
		const planId = await newPlan()
		const routine = {
			...{ kind: 'routine', title: 'Samtal med barn', owner: 'Familjeenheten', decidedBy: 'Nämnden' },
			...{ text: 'Börja med barnet.', validFrom: '2026-01-01', reviewBy: '2027-01-01' },
		}
		const { guidelineId } = valueIn(await addGuideline(strategist, routine))
		const cited = [`${guidelineId}@1`]
		const { activityId } = valueIn(
			await addActivity(strategist, { planId, text: 'Samtal', guidelines: cited }),
		)
		expect((await contentOf(planId)).activities).toMatchObject([
			{ guidelines: [{ guidelineId, version: 1 }] },
		])
		const change = { planId, activityId, text: 'Samtal' }
		expect(await changeActivity(strategist, { ...change, guidelines: [`${guidelineId}@2`] })).toEqual({
			is: 'missing',
		})
		expect(await changeActivity(strategist, { ...change, guidelines: ['samtal'] })).toMatchObject({
			faults: [{ path: 'guidelines.0', problem: 'choose-one' }],
		})
		const { citing } = valueIn(await citingActivities(as('officer'), { guidelineId }))
		expect(citing).toMatchObject([{ plan: { id: planId }, activityId, text: 'Samtal', version: 1 }])
	})

	test('takes parts away with what pointed at them, and moves them', async () => {
		const planId = await newPlan()
		const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Ett' }))
		const second = valueIn(await addGoal(strategist, { planId, text: 'Två' }))
		const { indicatorId } = valueIn(await addIndicator(strategist, { planId, goalId, ...evictions }))
		const move = { planId, part: 'goals', partId: second.goalId }
		valueIn(await moveInDraft(strategist, { ...move, direction: 'up' }))
		expect((await contentOf(planId)).goals.map(({ text }) => text)).toEqual(['Två', 'Ett'])
		valueIn(await removeFromDraft(strategist, { planId, part: 'goals', partId: goalId }))
		expect(await contentOf(planId)).toMatchObject({
			goals: [{ text: 'Två' }],
			indicators: [{ id: indicatorId, goalId: null }],
		})
		expect(await removeFromDraft(strategist, { planId, part: 'goals', partId: goalId })).toEqual({
			is: 'missing',
		})
		expect(await moveInDraft(strategist, { ...move, direction: 'left' })).toMatchObject({
			faults: [{ path: 'direction', problem: 'choose-one' }],
		})
	})

	test('lets no goal lie under itself', async () => {
		const planId = await newPlan()
		const { goalId } = valueIn(await addGoal(strategist, { planId, text: 'Ett' }))
		const sub = valueIn(await addGoal(strategist, { planId, text: 'Två', under: goalId }))
		const circle = { planId, goalId, text: 'Ett', under: sub.goalId }
		expect(await changeGoal(strategist, circle)).toMatchObject({
			refusal: { because: 'goal-under-itself' },
		})
	})
})
