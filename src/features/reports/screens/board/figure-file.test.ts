import { RouterContextProvider } from 'react-router'
import { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { lillhamnsOwn } from '../../../../../tests/support/lillhamn.ts'
import { lillhamnHouse } from '../../../../../tests/support/lillhamn-house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { actorContext, houseContext } from '../../../../ui/context.ts'
import { boardFigure } from '../../queries/board/board-figure.ts'
import { leaderBoard } from '../../queries/board/leader-board.ts'
import { leaderPathways } from '../../queries/board/leader-pathways.ts'
import { loader as figureFile } from './figure-file.ts'
import { loader as pathwaysFile } from './pathways-file.ts'

const { house, databaseUrl } = await lillhamnHouse()
let strategist: Caller
let reader: Caller
let children = ''

const isFew = (value: unknown) => [1, 2, 3, 4].includes(Number(value))

beforeAll(async () => {
	const actor = await lillhamnsOwn(databaseUrl, 'Maria Ström')
	strategist = { house, actor }
	reader = { house, actor: { ...actor, roles: ['reader'] } }
	const { figures } = valueIn(await leaderBoard(strategist, { view: 'usual' }))
	for (const { id } of figures) {
		const { rows } = valueIn(await boardFigure(strategist, { indicatorId: id }))
		if (rows.some(({ value }) => isFew(value))) children = id
	}
})

async function fetched(
	load: typeof figureFile,
	caller: Caller,
	path: string,
	params = {},
): Promise<Response> {
	const context = new RouterContextProvider()
	context.set(houseContext, caller.house)
	context.set(actorContext, caller.actor)
	const request = new Request(`http://bofast.example${path}`, { headers: { 'accept-language': 'sv' } })
	const url = new URL(request.url)
	return (await load({ request, params, context, url, pattern: '' })) as Response
}
const figure = (kind: string, caller = strategist) =>
	fetched(figureFile, caller, `/follow-up/board/figures/${children}/figure.${kind}`, {
		indicatorId: children,
	})
const ways = (kind: string, caller = strategist) =>
	fetched(pathwaysFile, caller, `/follow-up/board/pathways.${kind}`)
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

describe('one figure to take along', () => {
	test('is a workbook whose years and numbers are those of the page', async () => {
		const { rows } = valueIn(await boardFigure(strategist, { indicatorId: children }))
		const [head, ...told] = await readSheet(await bytes(await figure('xlsx')))
		expect(head?.slice(0, 2)).toEqual(['År', 'Utfall'])
		expect(told.map(([year, value]) => [year, value])).toEqual(rows.map(({ year, value }) => [year, value]))
		expect(told.length).toBeGreaterThan(2)
	})

	test('is a table for a spreadsheet, a drawing that stands by itself, and a picture of it', async () => {
		const csv = await (await figure('csv')).text()
		expect(csv).toContain('År;Utfall;Varifrån')
		const svg = await (await figure('svg')).text()
		const { finding } = valueIn(await boardFigure(strategist, { indicatorId: children }))
		expect(svg).toContain(finding.split(':')[0])
		expect(svg).toMatch(/^<svg xmlns/)
		expect(svg).not.toMatch(/<script|&nbsp;/)
		const png = await bytes(await figure('png'))
		expect(png.subarray(1, 4).toString()).toBe('PNG')
	})

	test('words few for a reader in every kind', async () => {
		const { rows } = valueIn(await boardFigure(strategist, { indicatorId: children }))
		const few = rows.filter(({ value }) => isFew(value))
		expect(few.length).toBeGreaterThan(0)
		const told = await readSheet(await bytes(await figure('xlsx', reader)))
		for (const { year } of few) {
			expect(told.find(([of]) => of === year)?.[1]).toBe('färre än\u00a05')
		}
		const csv = await (await figure('csv', reader)).text()
		const drawing = await (await figure('svg', reader)).text()
		for (const { year, value } of few) {
			expect(csv).not.toContain(`${year};${value};`)
			expect(drawing).not.toContain(`${year} ${value};`)
		}
	})

	test('is nobody else\u2019s: another kind is not there, and a landlord gets nothing', async () => {
		await expect(figure('exe')).rejects.toMatchObject({ init: { status: 404 } })
		const landlord = { house, actor: { ...strategist.actor, roles: ['landlord'] } }
		await expect(figure('csv', landlord)).rejects.toMatchObject({ init: { status: 403 } })
	})
})

describe('the ways to take along', () => {
	test('add up in the workbook as on the page', async () => {
		const [, ...rows] = await readSheet(await bytes(await ways('xlsx')))
		const numbers = rows.map((row) => row.slice(1).map(Number))
		for (const row of numbers) {
			expect(row.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(row.at(-1))
		}
		expect(await (await ways('csv')).text()).toContain('Från ↓ till →')
		expect((await bytes(await ways('png'))).subarray(1, 4).toString()).toBe('PNG')
	})

	test('are of one whole year for a reader, whatever is asked, and tell no few', async () => {
		const asked = { from: '2026-01-31', to: '2026-09-30' }
		const { days, pathways, chart } = valueIn(await leaderPathways(reader, asked))
		expect(days).toEqual({ first: '2024-12-31', second: '2025-12-31' })
		expect(valueIn(await leaderPathways(strategist, asked)).days).toEqual({
			...{ first: '2026-01-31', second: '2026-09-30' },
		})
		const told = pathways.rows.flatMap(({ cells, all }) => [...cells, all])
		for (const one of [...told, ...pathways.sums]) expect([1, 2, 3, 4]).not.toContain(one)
		expect(chart.alt).not.toMatch(/: [1-4]\./)
		const csv = await (await ways('csv', reader)).text()
		expect(csv).not.toMatch(/;[1-4](?:;|\r)/)
	})

	test('go from an earlier day to a later one, and never to one that has not been', async () => {
		const backwards = valueIn(await leaderPathways(strategist, { from: '2026-09-30', to: '2026-01-31' }))
		expect(backwards.days).toEqual({ first: '2025-12-31', second: '2026-01-31' })
		const ahead = valueIn(await leaderPathways(strategist, { to: '2031-01-31' }))
		expect(ahead.days.second).toBe('2026-10-12')
		const nonsense = valueIn(await leaderPathways(strategist, { from: 'x', to: '2026-13-45' }))
		expect(nonsense.days).toEqual({ first: '2025-12-31', second: '2026-10-12' })
	})
})
