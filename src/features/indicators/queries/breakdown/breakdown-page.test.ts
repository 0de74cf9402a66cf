import { expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { defineIndicator } from '../../commands/define-indicator.ts'
import { breakdownsOf } from '../../rules/breakdown/breakdowns.ts'
import { definitions } from '../../rules/definitions.ts'
import { measure } from '../measure.ts'
import { breakdownPage } from './breakdown-page.ts'

const { house, databaseUrl } = await lillhamnHouse()
const strategist = { house, actor: await lillhamnsOwn(databaseUrl, 'Maria Ström') }
const reader = { house, actor: await lillhamnsOwn(databaseUrl, 'Gunnar Fors') }

const pairs = definitions.flatMap(({ id, version, counted }) =>
	breakdownsOf(counted).map((by) => ({ id, version, by })),
)

async function defined(id: string, version: number): Promise<string> {
	const given = { name: id, unit: 'antal', definition: { id, version }, countedFrom: 2022, direction: 'down' }
	return valueIn(await defineIndicator(strategist, given)).indicatorId
}

test('there is something to break down', () => {
	expect(pairs.length).toBeGreaterThan(40)
})

test.each(pairs)(
	'$id by $by: the groups of every year add up to the year’s figure',
	async ({ id, version, by }) => {
		const indicatorId = await defined(id, version)
		const [figures] = valueIn(await measure(strategist, { indicatorIds: [indicatorId] }))
		const page = valueIn(await breakdownPage(strategist, { indicatorId, by }))
		const all = [...(figures?.years ?? []), ...(figures?.soFar ? [figures.soFar] : [])]
		expect(page.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026])
		for (const { year, cells, total } of page.years) {
			const figure = all.find((one) => one.year === year)?.official?.value
			expect([year, total.value]).toEqual([year, figure])
			expect(cells.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(figure)
		}
	},
)

test('women and men on the list are set beside Lillhamn’s women and men', async () => {
	const indicatorId = await defined('homeless-on-list', 1)
	const page = valueIn(await breakdownPage(strategist, { indicatorId, by: 'sex' }))
	const year = page.years.find((one) => one.year === 2025)
	const women = year?.cells[page.groups.indexOf('woman')]
	// Women of 18 and over in 2025: 1 610 + 5 020 + 5 150 + 5 080.
	expect(women?.perThousand).toBeCloseTo((1000 * (women?.value ?? 0)) / 16_860, 9)
	expect(women?.peopleYear).toBe(2025)
	expect(page.peopleFrom).toMatchObject([{ origin: 'folkmangd-lillhamn.csv' }])
})

test('children are girls and boys, among the town’s children', async () => {
	const indicatorId = await defined('children-evicted', 1)
	const page = valueIn(await breakdownPage(strategist, { indicatorId, by: 'sex' }))
	expect([page.names.woman, page.names.man]).toEqual(['Flickor', 'Pojkar'])
	expect(page.chart?.alt).toContain('Flickor')
	const listed = valueIn(
		await breakdownPage(strategist, { indicatorId: await defined('homeless-on-list', 1), by: 'sex' }),
	)
	expect(listed.names.woman).toBe('Kvinnor')
})

test('in Lillhamn’s plan what the authority tells of evictions stands beside what is counted', async () => {
	const own = await asSystem(house, strategist.actor.municipalityId, ({ db }) =>
		db.selectFrom('counted.indicatorOutside').select('indicatorId').execute(),
	)
	const [figures] = valueIn(await measure(strategist, { indicatorIds: own.map((one) => one.indicatorId) }))
	const beside = figures?.years.flatMap(({ others }) => others.map(({ measured }) => measured.source))
	expect(beside).toContain('authority')
})

test('who only reads is told no few, and what is told still leaves them open', async () => {
	const indicatorId = await defined('homeless-on-list', 1)
	for (const by of ['sex', 'ageBand', 'children', 'situation'] as const) {
		const exact = valueIn(await breakdownPage(strategist, { indicatorId, by }))
		const told = valueIn(await breakdownPage(reader, { indicatorId, by }))
		expect(told.exact).toBe(false)
		for (const [at, { cells, total }] of told.years.entries()) {
			const known = exact.years[at]?.cells ?? []
			const hidden = cells.flatMap(({ value }, nth) => (value === null ? [known[nth]?.value ?? 0] : []))
			expect(cells.some(({ value }) => value !== null && value > 0 && value < 5)).toBe(false)
			if (hidden.length > 0 && total.value !== null) expect(hidden.length).toBeGreaterThan(1)
		}
	}
})

test('what is not told apart by something is missing, and so is what is not counted', async () => {
	const indicatorId = await defined('evictions-executed', 1)
	expect(await breakdownPage(strategist, { indicatorId, by: 'sex' })).toEqual({ is: 'missing' })
	const typed = valueIn(await defineIndicator(strategist, { name: 'Skrivet', unit: 'antal' })).indicatorId
	expect(await breakdownPage(strategist, { indicatorId: typed })).toEqual({ is: 'missing' })
	expect(await breakdownPage(strategist, { indicatorId, by: 'star-sign' })).toMatchObject({ is: 'bad-input' })
})
