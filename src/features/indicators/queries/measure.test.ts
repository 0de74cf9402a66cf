import { describe, expect, test } from 'vitest'
import { testHouse } from '../../../../tests/support/house.ts'
import { valueIn } from '../../../platform/answer.ts'
import { sampleMunicipality } from '../../organisation/samples.ts'
import { commentIndicator } from '../commands/comment-indicator.ts'
import { defineIndicator } from '../commands/define-indicator.ts'
import { overrideStatus } from '../commands/override-status.ts'
import { setOfficialSource } from '../commands/set-official-source.ts'
import { typeValue } from '../commands/type-value.ts'
import { explainFigure } from './explain-figure.ts'
import { measure } from './measure.ts'

const { house } = await testHouse()
const { as } = await sampleMunicipality(house)
const elsewhere = await sampleMunicipality(house, 'Annanköping')
const strategist = as('strategist')

const evictions = {
	name: 'Avhysningar',
	unit: 'avhysningar',
	direction: 'down',
	baseYear: 2020,
	baseValue: '22',
	targetYear: 2026,
	targetValue: 12,
	targetOperator: '<=',
} as const

async function define(given: object = {}): Promise<string> {
	return valueIn(await defineIndicator(strategist, { ...evictions, ...given })).indicatorId
}

async function measured(indicatorId: string, year?: number) {
	const [one] = valueIn(await measure(as('reader'), { indicatorIds: [indicatorId], year }))
	if (one === undefined) throw new Error('not measured')
	return one
}

const counted = { definition: { id: 'evictions-executed', version: 1 }, countedFrom: 2024 }

describe('a typed figure', () => {
	test('is the outcome of its year, with who wrote it and when', async () => {
		const indicatorId = await define()
		await typeValue(strategist, { indicatorId, year: '2025', value: '14', note: 'Ur årsredovisningen' })
		const { years, standing } = await measured(indicatorId)
		expect(years).toMatchObject([
			{
				year: 2025,
				official: { value: 14, source: 'typed', enteredBy: 'Prov strategist', note: 'Ur årsredovisningen' },
			},
		])
		expect(standing).toMatchObject({ status: 'behind', shown: 'behind', outcome: { year: 2025, value: 14 } })
	})

	test('is written over by a better one for the same year and source', async () => {
		const indicatorId = await define()
		await typeValue(strategist, { indicatorId, year: 2025, value: 14 })
		await typeValue(strategist, { indicatorId, year: 2025, value: 12 })
		const { years, standing } = await measured(indicatorId)
		expect(years.map((one) => one.official?.value)).toEqual([12])
		expect(standing.status).toBe('reached')
	})

	test('is refused for a year that has not begun, and as words', async () => {
		const indicatorId = await define()
		expect(await typeValue(strategist, { indicatorId, year: 2027, value: 1 })).toMatchObject({
			is: 'refused',
			refusal: { because: 'year-not-begun', year: 2027 },
		})
		expect(await typeValue(strategist, { indicatorId, year: 2025, value: '-5' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'value', problem: 'figure-impossible' }],
		})
		expect(await typeValue(strategist, { indicatorId, year: 2025, value: 'tolv' })).toEqual({
			is: 'bad-input',
			faults: [{ path: 'value', problem: 'not-a-number' }],
		})
	})

	test('of the year that is running is shown as so far and not judged', async () => {
		const indicatorId = await define()
		await typeValue(strategist, { indicatorId, year: 2026, value: 9 })
		const { soFar, standing } = await measured(indicatorId)
		expect(soFar?.official?.value).toBe(9)
		expect(standing.status).toBe('no-data')
		expect((await measured(indicatorId, 2026)).standing.status).toBe('reached')
	})
})

describe('one official source', () => {
	test('a counted indicator has a zero for a counted year without events, nothing for the years before', async () => {
		const { years, soFar, standing } = await measured(await define(counted))
		expect(years.map((one) => [one.year, one.official?.value, one.official?.source])).toEqual([
			[2024, 0, 'counted'],
			[2025, 0, 'counted'],
		])
		expect(soFar?.official).toMatchObject({ value: 0, definition: counted.definition })
		expect(standing.status).toBe('reached')
	})

	test('the difference to the other sources is shown, and the choice can be changed', async () => {
		const indicatorId = await define(counted)
		await typeValue(strategist, { indicatorId, year: 2025, value: 3 })
		await typeValue(strategist, { indicatorId, year: 2025, value: 4, source: 'authority' })
		const before = (await measured(indicatorId)).years.at(-1)
		expect(before).toMatchObject({ official: { source: 'counted', value: 0 } })
		expect(before?.others.map((one) => [one.measured.source, one.differs])).toEqual([
			['authority', 4],
			['typed', 3],
		])

		await setOfficialSource(strategist, { indicatorId, officialSource: 'authority' })
		const after = (await measured(indicatorId)).years.at(-1)
		expect(after).toMatchObject({ official: { source: 'authority', value: 4 } })
		expect(after?.others.map((one) => one.differs).toSorted()).toEqual([-1, -4])
	})

	test('counted needs something that counts, from a year', async () => {
		const indicatorId = await define()
		const choose = (given: object) =>
			setOfficialSource(strategist, { indicatorId, officialSource: 'counted', ...given })
		expect(await choose({ countedFrom: 2024 })).toMatchObject({ refusal: { because: 'nothing-counts-it' } })
		expect(await choose({ definitionId: 'rough-sleepers', countedFrom: 2024 })).toMatchObject({
			refusal: { because: 'nothing-counts-it' },
		})
		expect(await choose({ definitionId: 'evictions-executed' })).toMatchObject({
			refusal: { because: 'count-start-missing' },
		})
		expect(await choose({ definitionId: 'evictions-executed', countedFrom: 2024 })).toMatchObject({
			is: 'done',
		})
	})

	test('is explained by its definition and a sum; the parts are withheld from readers', async () => {
		const indicatorId = await define(counted)
		const asked = { indicatorId, year: 2025 }
		expect(valueIn(await explainFigure(strategist, asked))).toMatchObject({
			definition: { id: 'evictions-executed', version: 1 },
			sum: [],
			withheld: false,
		})
		expect(valueIn(await explainFigure(as('reader'), asked))).toMatchObject({ sum: null, withheld: true })
		expect(valueIn(await explainFigure(strategist, { indicatorId, year: 2019 }))).toMatchObject({ sum: null })
	})
})

describe('by hand', () => {
	test('a status needs a reason, stands beside the computed one, and can be taken back', async () => {
		const indicatorId = await define()
		await typeValue(strategist, { indicatorId, year: 2025, value: 25 })
		expect(
			await overrideStatus(strategist, { indicatorId, year: 2025, status: 'behind', reason: ' ' }),
		).toEqual({
			is: 'bad-input',
			faults: [{ path: 'reason', problem: 'required' }],
		})
		const set = { indicatorId, year: 2025, status: 'behind', reason: 'Fem hörde till året före' }
		await overrideStatus(strategist, set)
		expect((await measured(indicatorId)).standing).toMatchObject({
			status: 'wrong-way',
			shown: 'behind',
			override: { reason: 'Fem hörde till året före', by: 'Prov strategist', on: '2026-10-12' },
		})
		await overrideStatus(strategist, { ...set, status: 'computed', reason: 'Rättat' })
		expect((await measured(indicatorId)).standing).toMatchObject({ shown: 'wrong-way', override: null })
	})

	test('a year has one comment, the latest written', async () => {
		const indicatorId = await define()
		await commentIndicator(strategist, { indicatorId, year: 2025, text: 'Utkast' })
		await commentIndicator(strategist, { indicatorId, year: 2025, text: 'Samråden gav resultat' })
		expect((await measured(indicatorId)).comments.map((one) => one.text)).toEqual(['Samråden gav resultat'])
	})
})

describe('who may', () => {
	test('staff read; strategists and administrators write; landlords do neither', async () => {
		const indicatorId = await define()
		const value = { indicatorId, year: 2025, value: 14 }
		for (const role of ['officer', 'unit-manager', 'coordinator', 'reader', 'landlord'] as const) {
			expect(await typeValue(as(role), value)).toEqual({ is: 'forbidden' })
		}
		expect(await typeValue(as('administrator'), value)).toMatchObject({ is: 'done' })
		expect(await measure(as('landlord'), { indicatorIds: [indicatorId] })).toEqual({ is: 'forbidden' })
		expect(await measure(as('officer'), { indicatorIds: [indicatorId] })).toMatchObject({ is: 'done' })
	})

	test('another municipality sees nothing of it and cannot write to it', async () => {
		const indicatorId = await define()
		const stranger = elsewhere.as('strategist')
		expect(valueIn(await measure(stranger, { indicatorIds: [indicatorId] }))).toEqual([])
		expect(await typeValue(stranger, { indicatorId, year: 2025, value: 1 })).toEqual({ is: 'missing' })
		expect(await setOfficialSource(stranger, { indicatorId, officialSource: 'typed' })).toEqual({
			is: 'missing',
		})
	})
})

test('asked for alone, a standing is the one that all the years give', async () => {
	const typed = await define()
	const ofEvents = await define(counted)
	const ofNobody = await define({
		...{ unit: 'procent', definition: { id: 'training-contracts-converted', version: 1 } },
		countedFrom: 2021,
	})
	for (const indicatorId of [typed, ofEvents, ofNobody]) {
		for (const year of [2022, 2025]) await typeValue(strategist, { indicatorId, year, value: '14' })
	}
	const indicatorIds = [typed, ofEvents, ofNobody]
	const standings = async (given: object) =>
		valueIn(await measure(as('reader'), { indicatorIds, ...given })).map(({ id, round, standing }) => ({
			...{ id, round, standing },
		}))
	const whole = await standings({})
	expect(whole.map(({ standing }) => standing.outcome)).toEqual([
		{ year: 2025, value: 14 },
		{ year: 2025, value: 0 },
		{ year: 2025, value: 14 },
	])
	expect(await standings({ standingOnly: true })).toEqual(whole)
	expect(await standings({ standingOnly: true, year: 2023 })).toEqual(await standings({ year: 2023 }))
})
