import { beforeAll, expect, test } from 'vitest'
import { fillLillhamn } from '../../../../samples/lillhamn/load.ts'
import { testHouse } from '../../../../tests/support/house.ts'
import { lillhamnsOwn } from '../../../../tests/support/lillhamn.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { defineIndicator } from '../commands/define-indicator.ts'
import { definitions } from '../rules/definitions.ts'
import { explainFigure } from './explain-figure.ts'
import { measure } from './measure.ts'

const { house, databaseUrl } = await testHouse()
let strategist: Caller

beforeAll(async () => {
	await fillLillhamn(house)
	strategist = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
})

const all = definitions.filter((one) => one.counted !== null)
const counted = all.filter(({ unit }) => unit !== 'percent')
const shares = all.filter(({ unit }) => unit === 'percent')

test.each(counted)('the parts of $id add up to its figure, year by year', async ({ id, version, unit }) => {
	const defined = await defineIndicator(strategist, {
		name: id,
		unit,
		definition: { id, version },
		countedFrom: 2021,
	})
	const { indicatorId } = valueIn(defined)
	const [measured] = valueIn(await measure(strategist, { indicatorIds: [indicatorId] }))
	expect(measured?.years.length).toBeGreaterThanOrEqual(5)
	for (const { year, official } of measured?.years ?? []) {
		const { sum } = valueIn(await explainFigure(strategist, { indicatorId, year }))
		const total = sum?.reduce((so, { count }) => so + count, 0)
		expect([year, total]).toEqual([year, official?.value])
		expect(total).toBeGreaterThan(0)
	}
})

test.each(shares)(
	'the parts of $id are its whole, of which the figure is the share',
	async ({ id, version }) => {
		const given = { name: id, unit: '%', definition: { id, version }, countedFrom: 2021 }
		const { indicatorId } = valueIn(await defineIndicator(strategist, given))
		const [measured] = valueIn(await measure(strategist, { indicatorIds: [indicatorId] }))
		for (const { year, official } of measured?.years ?? []) {
			const { sum } = valueIn(await explainFigure(strategist, { indicatorId, year }))
			const total = sum?.reduce((so, { count }) => so + count, 0) ?? 0
			const confirmed = sum?.find(({ part }) => part === 'prevented-confirmed')?.count ?? 0
			expect([year, Math.round((1000 * confirmed) / total) / 10]).toEqual([year, official?.value])
		}
	},
)
