import { describe, expect, test } from 'vitest'
import { drawPathways } from '../../../../platform/documents/pathways-chart.ts'
import { toldToReader } from '../../queries/board/hidden-ways.ts'
import { type PathRow, pathwaysOf, type ToldPeople, type Way } from './pathways.ts'

const situations = [1, 2, 3, 4]
const ways: Way[] = [
	...[12, 2, 7, 0].map((people, at) => ({ from: 1, to: at + 1, people })),
	...[3, 9, 6, 1].map((people, at) => ({ from: 2, to: at + 1, people })),
	...[5, 0, 31, 8].map((people, at) => ({ from: 3, to: at + 1, people })),
	...[4, 6, 0, 22].map((people, at) => ({ from: 4, to: at + 1, people })),
	...[14, 5, 8, 7].map((people, at) => ({ from: at + 1, to: 0, people })),
	...[11, 4, 6, 9].map((people, at) => ({ from: 0, to: at + 1, people })),
]
const sum = (cells: readonly ToldPeople[]) => cells.reduce<number>((all, one) => all + Number(one), 0)
const inner = (rows: readonly PathRow[]) => rows.flatMap(({ cells }) => cells)

describe('pathways', () => {
	test('add up by row and by column', () => {
		const { rows, sums, all } = pathwaysOf(ways, situations, (people) => people)
		for (const row of rows) expect(sum(row.cells)).toBe(row.all)
		for (const [at, told] of sums.entries())
			expect(sum(rows.map(({ cells }) => cells[at] ?? null))).toBe(told)
		expect(sum(sums)).toBe(all)
		expect(rows.at(-1)?.cells.at(-1)).toBe(0)
	})

	test('word few for a reader, and withhold so much that no sum gives one back', async () => {
		const { rows, sums, all } = pathwaysOf(ways, situations, await toldToReader(ways, situations))
		for (const told of inner(rows)) expect([1, 2, 3, 4]).not.toContain(told)
		const hidden = (cells: readonly ToldPeople[]) => cells.filter((told) => typeof told !== 'number').length
		for (const row of rows) expect(hidden([...row.cells, row.all])).not.toBe(1)
		for (const [at, told] of sums.entries()) {
			expect(hidden([...rows.map(({ cells }) => cells[at] ?? null), told])).not.toBe(1)
		}
		expect(all).toBe(ways.reduce((total, { people }) => total + people, 0))
		expect(rows[0]?.cells[3]).toBe(0)
	})

	test('give a reader everything where nobody is few', async () => {
		const many = ways.map((way) => ({ ...way, people: way.people === 0 ? 0 : way.people + 5 }))
		const { rows } = pathwaysOf(many, situations, await toldToReader(many, situations))
		expect(inner(rows).every((told) => typeof told === 'number')).toBe(true)
	})
})

describe('their drawing', () => {
	const end = (number: number, people: number | null) => ({
		...{ number, name: `Situation ${number}`, people, inWords: people === null ? '··' : String(people) },
	})
	const chart = {
		...{ title: 'Vägar', description: 'Från 1 till 2: 8.', heads: ['1 jan', '31 dec'] as const },
		before: [end(1, 20), end(0, 6)],
		after: [end(1, 14), end(2, null)],
		ways: [
			{ from: 1, to: 1, people: 12 },
			{ from: 1, to: 2, people: 5 },
		],
	}
	test('is as wide as what is told: no band for what is not, and the rest of an end hatched', () => {
		const svg = drawPathways(chart, { width: 860, height: 460 })
		expect(svg.match(/class="mark-way"/g)).toHaveLength(2)
		expect(svg.match(/class="mark-hidden"/g)?.length).toBe(3)
		expect(svg).toContain('1 Situation 1')
		expect(svg).toContain('>··<')
		expect(svg).not.toMatch(/<script|<style|style=/)
		expect(drawPathways(chart, { width: 860, height: 460 })).toBe(svg)
	})

	test('stays within its frame when nobody is anywhere', () => {
		const none = { ...chart, before: [end(1, 0)], after: [end(1, 0)], ways: [] }
		expect(drawPathways(none, { width: 400, height: 300 })).not.toMatch(/NaN|Infinity/)
	})
})
