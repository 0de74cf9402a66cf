import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { testHouse } from '../../../../../tests/support/house.ts'
import { type Answer, valueIn } from '../../../../platform/answer.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { planFile } from '../../queries/exchange/plan-file.ts'
import { planPage } from '../../queries/plan-page.ts'
import { differenceBetween } from '../../rules/document/difference.ts'
import type { Area, PlanDocument, PlannedActivity } from '../../rules/document/document.ts'
import { aligned } from '../../rules/exchange/aligned.ts'
import { importPlanDocument } from './import-plan-document.ts'
import { planFileSchema } from './plan-schema.ts'
import { readPlanFile } from './read-plan-file.ts'

const { house } = await testHouse()
const one = await sampleMunicipality(house, 'Härköping')
const other = await sampleMunicipality(house, 'Dittköping')

/** Every field that a document can have, also those that old ones lack. */
const activity: Required<PlannedActivity> = {
	...{ id: 'b1', key: 'A1', areaId: 'o1', goalIds: ['m2'], text: 'Bostad först  ', owner: 'Bostadsgruppen' },
	...{
		unitIds: ['e1', 'e2'],
		costClass: 3,
		periodFrom: 2024,
		periodTo: 2027,
		due: '2026-12-31',
		measure: 'Hem',
	},
	...{ measureWaived: 'Mäts senare', method: 'Bostad först', indicatorIds: ['i1'] },
	...{
		quantity: { indicatorId: 'i1', value: 20 },
		costs: [{ year: 2025, ore: null, funding: 'Statsbidrag' }],
	},
	...{ partners: [{ name: 'Ankaret', commitment: 'två kvällar' }], guidelines: [], label: 'antagen' },
}
const area: Required<Area> = { id: 'o1', text: 'Förebyggande', costClass: 1, prevention: true }
const document: Required<PlanDocument> = {
	...{ title: 'En plan\nmot hemlöshet', kind: 'handlingsplan', committee: 'Socialnämnden', level: 'council' },
	...{ validFrom: 2024, validTo: 2027, areaKind: 'strategic-area', areas: [area] },
	superiors: [{ id: 's1', title: 'Vision', passage: '”Alla har ett hem”', page: '4', planId: null }],
	targetGroups: [{ id: 't1', text: 'Barnfamiljer' }],
	costClasses: [{ class: 1, text: 'Ryms' }],
	sections: [{ id: 'x1', kind: 'child-perspective', heading: 'Barn', text: 'Ett.\n\nTvå.' }],
	goals: [
		{ id: 'm1', text: 'Ingen ska vräkas', under: null, superiorId: 's1' },
		{ id: 'm2', text: 'Inget barn', under: 'm1', superiorId: null },
	],
	indicators: [
		{
			...{ id: 'i1', key: 'I1', goalId: 'm1', name: 'Avhysningar', unit: 'avhysningar', direction: 'down' },
			...{ base: { year: 2023, value: 21 }, target: { is: 'number', year: 2027, value: 12, operator: '<=' } },
			...{ references: [{ year: 2020, value: 30 }], comment: 'Ur ärendena', dueYears: [2025, 2027] },
			...{ definition: { id: 'evictions-executed', version: 1 }, countedFrom: 2024, unitIds: null },
		},
		{
			...{ id: 'i2', key: 'I2', goalId: null, name: 'Trygghet', unit: '', direction: null },
			...{ base: { year: null, value: null }, target: { is: 'words', year: null, words: 'Sätts senare' } },
			...{ references: [], comment: '', dueYears: null, definition: null, countedFrom: null, unitIds: null },
		},
	],
	activities: [activity],
}
const units = [
	{ id: 'e1', name: 'Boendeenheten' },
	{ id: 'e2', name: 'Enheten som inte finns' },
]
const file = { format: 'bofast-plan-1', document, units }
const given = (content: unknown) => ({
	file: { name: 'plan.json', bytes: new TextEncoder().encode(JSON.stringify(content)) },
})
const faults = (answer: Answer<unknown>) =>
	answer.is === 'refused' ? (answer.refusal as unknown as { faults: unknown }).faults : answer.is

/** What the units are called instead of which they are: they are the municipality's own. */
const moved = ({ document: said }: { document: PlanDocument }) => ({
	...said,
	activities: said.activities.map(({ unitIds, ...more }) => ({ ...more, unitIds: unitIds.length })),
})

describe('a plan that is moved as a file', () => {
	test('says in the other municipality what it said, but for its ids and units that are not there', async () => {
		const { planId, leftOut } = valueIn(await importPlanDocument(one.as('strategist'), given(file)))
		expect(leftOut).toEqual(['Enheten som inte finns'])
		const first = valueIn(await planFile(one.as('strategist'), { plan: planId }))
		const there = valueIn(await importPlanDocument(other.as('administrator'), given(first.file)))
		const second = valueIn(await planFile(other.as('strategist'), { plan: there.planId }))
		expect(moved({ document: aligned(document, second.file.document) })).toEqual({
			...document,
			activities: [{ ...activity, unitIds: 1 }],
		})
		expect(second.file.units).toEqual([{ id: other.unitId, name: 'Boendeenheten' }])
		const ids = (said: PlanDocument): string[] => JSON.stringify(said).match(/[0-9a-f-]{36}/g) ?? []
		expect(ids(first.file.document).some((id) => ids(second.file.document).includes(id))).toBe(false)
	})

	test('is measured at once, and the same file again adds nothing', async () => {
		const added = valueIn(
			await importPlanDocument(
				other.as('strategist'),
				given({ ...file, document: { ...document, title: 'Två gånger' } }),
			),
		)
		const again = valueIn(
			await importPlanDocument(
				other.as('strategist'),
				given({ ...file, document: { ...document, title: 'Två gånger' } }),
			),
		)
		expect(again).toEqual({ planId: added.planId, added: false, leftOut: [] })
		const page = valueIn(await planPage(other.as('strategist'), added))
		expect(page.indicators.map(({ name, officialSource }) => [name, officialSource])).toEqual([
			['Avhysningar', 'counted'],
			['Trygghet', 'typed'],
		])
		expect(page.version.state).toBe('draft')
	})

	test('is not taken in under the name and years of another plan', async () => {
		const twin = { ...document, title: 'Samma namn' }
		valueIn(await importPlanDocument(one.as('strategist'), given({ ...file, document: twin })))
		const answer = await importPlanDocument(
			one.as('strategist'),
			given({ ...file, document: { ...twin, goals: [], activities: [], indicators: [] } }),
		)
		expect(answer).toMatchObject({ refusal: { because: 'plan-title-taken' } })
	})
})

describe('a file that is wrong', () => {
	const refused = async (content: unknown) =>
		faults(await importPlanDocument(one.as('strategist'), given(content)))

	test('is refused with every fault of its shape and where it is', async () => {
		const { title: _, ...untitled } = document
		const [goal] = document.goals
		expect(
			await refused({
				...file,
				document: {
					...untitled,
					...{ level: 'king', validFrom: '2024', secret: true, goals: [{ ...goal, text: '' }] },
					indicators: [{ ...document.indicators[0], target: { is: 'sometime' } }],
				},
			}),
		).toEqual([
			{ path: 'document.title', problem: 'missing' },
			{ path: 'document.level', problem: 'not-one-of' },
			{ path: 'document.validFrom', problem: 'wrong-type' },
			{ path: 'document.goals.0.text', problem: 'too-short' },
			{ path: 'document.indicators.0.target.is', problem: 'not-one-of' },
			{ path: 'document.secret', problem: 'not-known' },
		])
	})

	test('is refused with everything in it that points nowhere or stands twice', async () => {
		expect(
			await refused({
				...file,
				document: {
					...document,
					goals: [...document.goals, { ...document.goals[0], superiorId: 'nej' }],
					activities: [activity, { ...activity, id: 'b2', areaId: 'nej', periodTo: 2020 }],
				},
			}),
		).toEqual([
			{ path: 'document.goals.2.id', problem: 'id-twice' },
			{ path: 'document.activities.1.key', problem: 'key-taken' },
			{ path: 'document.activities.1.periodTo', problem: 'ends-before-it-begins' },
			{ path: 'document.goals.2.superiorId', problem: 'points-nowhere' },
			{ path: 'document.activities.1.areaId', problem: 'points-nowhere' },
		])
	})

	test('is refused where it counts what nobody here can count, and nothing is left of it', async () => {
		const [counted, typed] = document.indicators
		const title = 'Räknas inte'
		expect(
			await refused({
				...file,
				document: {
					...{ ...document, title },
					indicators: [
						{ ...counted, definition: { id: 'stars', version: 1 } },
						{ ...typed, countedFrom: 2024 },
					],
				},
			}),
		).toEqual([
			{ path: 'document.indicators.0.definition', problem: 'definition-unknown' },
			{ path: 'document.indicators.1.definition', problem: 'nothing-counts-it' },
		])
		expect(await planFile(one.as('strategist'), { plan: title })).toEqual({ is: 'missing' })
	})

	test('is no JSON, or none of ours', () => {
		const bytes = (text: string) => new TextEncoder().encode(text)
		expect(readPlanFile(bytes('title: plan'))).toEqual({ faults: [{ path: '', problem: 'not-json' }] })
		expect(readPlanFile(bytes('[]'))).toEqual({ faults: [{ path: '', problem: 'wrong-type' }] })
		expect(readPlanFile(bytes('\uFEFF{"format":"bofast-plan-2"}'))).toMatchObject({
			faults: [
				{ path: 'format', problem: 'not-one-of' },
				{ path: 'document', problem: 'missing' },
				{ path: 'units', problem: 'missing' },
			],
		})
	})
})

test('nobody who reads figures in words alone is given the file, which has them all', async () => {
	expect(await planFile(one.as('reader'), { plan: 'En plan\nmot hemlöshet' })).toEqual({ is: 'forbidden' })
	expect(await importPlanDocument(one.as('officer'), given(file))).toEqual({ is: 'forbidden' })
})

test('plans that were written apart are compared by what is called the same in both', () => {
	const renamed = JSON.parse(
		JSON.stringify(document).replace(/"(b1|o1|m1|m2|i1|i2|s1|t1|x1)"/g, '"ny-$1"'),
	) as PlanDocument
	expect(differenceBetween(document, renamed).length).toBeGreaterThan(9)
	expect(differenceBetween(document, aligned(document, renamed))).toEqual([])
	expect(aligned(document, document)).toEqual(document)
})

test('docs/plan.schema.json is what the house reads (node scripts/plan-schema.ts writes it)', () => {
	const kept = readFileSync(path.resolve(import.meta.dirname, '../../../../../docs/plan.schema.json'), 'utf8')
	expect(JSON.parse(kept)).toEqual(z.toJSONSchema(planFileSchema, { io: 'input' }))
})
