import { beforeAll, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../tests/support/lillhamn-house.ts'
import { valueIn } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { defineIndicator } from '../commands/define-indicator.ts'
import { definitions } from '../rules/definitions.ts'
import { explainFigure } from './explain-figure.ts'
import { measure } from './measure.ts'

const { house, databaseUrl } = await lillhamnHouse()
let strategist: Caller

beforeAll(async () => {
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
		const total = sum?.reduce((so, { count }) => so + count, 0) ?? null
		expect([year, total]).toEqual([year, official?.value])
	}
	expect(measured?.years.some(({ official }) => (official?.value ?? 0) > 0)).toBe(true)
})

/** Which parts a share counts, of all; occupancy divides the last two of its steps instead. */
const counts = [
	'prevented-confirmed',
	'ended-became-support-contract',
	'ended-became-own-lease',
	'became-permanent',
	'still-housed',
	'guidance-accepted',
]
const offered = ['guidance-declined', 'guidance-waiting']

function shareOf(id: string, sum: readonly { part: string; count: number }[]): number {
	if (id.startsWith('bed-')) {
		const [part, whole] = sum.slice(-2).map(({ count }) => count)
		return (100 * (part ?? 0)) / (whole ?? 1)
	}
	const inShare = id === 'guidance-coverage' ? [...counts, ...offered] : counts
	const of = (parts: typeof sum) => parts.reduce((so, { count }) => so + count, 0)
	return (100 * of(sum.filter(({ part }) => inShare.includes(part)))) / of(sum)
}

test.each(shares)(
	'the parts of $id are its whole, of which the figure is the share',
	async ({ id, version }) => {
		const given = { name: id, unit: '%', definition: { id, version }, countedFrom: 2021 }
		const { indicatorId } = valueIn(await defineIndicator(strategist, given))
		const [measured] = valueIn(await measure(strategist, { indicatorIds: [indicatorId] }))
		for (const { year, official } of measured?.years ?? []) {
			const sum = valueIn(await explainFigure(strategist, { indicatorId, year })).sum ?? []
			expect(sum.length).toBeGreaterThan(0)
			// Figures are told as whole per cent, or with one decimal.
			expect([year, Math.abs(shareOf(id, sum) - (official?.value ?? 0)) <= 0.5]).toEqual([year, true])
		}
	},
)
