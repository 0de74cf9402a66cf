import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../../foundation/plain-date.ts'
import { balanceOf } from './balance.ts'
import type { FlowCell } from './cell.ts'
import { flowMonths } from './months.ts'
import { type BoundCells, type Told, toldToReaders } from './told.ts'
import { readerFigures } from './told-board.ts'
import { childrenBeside, childrenTold } from './told-children.ts'

const isSmall = (value: number) => value !== 0 && Math.abs(value) < 5
const row = (...parts: number[]): BoundCells => ({
	cells: new Map([
		...parts.map((part, at) => [String(at), part] as const),
		['sum', parts.reduce((sum, part) => sum + part, 0)],
	]),
	bonds: [{ sum: ['sum'], of: parts.map((_, at) => String(at)) }],
})

/** Two rows and two columns with all their sums. */
const square = (a: number, b: number, c: number, d: number): BoundCells => ({
	cells: new Map(
		Object.entries({ a, b, c, d, ab: a + b, cd: c + d, ac: a + c, bd: b + d, all: a + b + c + d }),
	),
	bonds: [
		{ sum: ['ab'], of: ['a', 'b'] },
		{ sum: ['cd'], of: ['c', 'd'] },
		{ sum: ['ac'], of: ['a', 'c'] },
		{ sum: ['bd'], of: ['b', 'd'] },
		{ sum: ['all'], of: ['ab', 'cd'] },
		{ sum: ['all'], of: ['ac', 'bd'] },
	],
})

/** What a number could be that is told so, as far as parts of a small table reach. */
function thinkable(told: Told | undefined): number[] {
	if (typeof told === 'number') return [told]
	return told === null || told === undefined ? Array.from({ length: 19 }, (_, at) => at) : [1, 2, 3, 4]
}
const fits = (told: Told | undefined, value: number) => {
	if (told === null || told === undefined) return true
	return typeof told === 'number' ? told === value : isSmall(value)
}
const everyChoice = (lists: readonly number[][]): number[][] =>
	lists.reduce<number[][]>((all, list) => all.flatMap((some) => list.map((one) => [...some, one])), [[]])

/** Everything that the cells could be, whoever tries every number: what fits all that was told. */
function thoughtOf(table: BoundCells, made: (...parts: number[]) => BoundCells, parts: number) {
	const told = toldToReaders(table)
	const names = [...table.cells.keys()]
	const possible = new Map(names.map((name) => [name, new Set<number>()]))
	for (const values of everyChoice(names.slice(0, parts).map((name) => thinkable(told.get(name))))) {
		const { cells } = made(...values)
		if (![...cells].every(([name, value]) => fits(told.get(name), value))) continue
		for (const [name, value] of cells) possible.get(name)?.add(value)
	}
	return possible
}

function expectNothingFound(table: BoundCells, made: (...parts: number[]) => BoundCells, parts: number) {
	const possible = thoughtOf(table, made, parts)
	for (const [name, value] of table.cells) {
		if (!isSmall(value)) continue
		expect([...(possible.get(name) ?? [])], `${name} of ${[...table.cells.values()]}`).toEqual(
			expect.arrayContaining([1, 2, 3, 4]),
		)
	}
}

test('one to four are words, and no single one can be reckoned from what its sum leaves open', () => {
	const told = toldToReaders(row(3, 12, 40))
	expect(Object.fromEntries(told)).toEqual({ 0: { fewerThan: 5 }, 1: null, 2: 40, sum: 55 })
})

test('two small ones that their sum leaves one and one, or four and four, are told with a third, or not in words', () => {
	expect(Object.fromEntries(toldToReaders(row(1, 1, 40, 30)))).toMatchObject({ sum: 72, 2: 40, 3: null })
	expect(Object.fromEntries(toldToReaders(row(4, 4, 40, 30)))).toMatchObject({ 0: null, 1: null, sum: 78 })
	expect(Object.fromEntries(toldToReaders(row(3, 2, 40)))).toMatchObject({ sum: 45, 2: 40 })
})

describe('whoever tries every number that fits', () => {
	const part = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 12 }))

	test('rules out none of one to four for a small part of a row', () => {
		fc.assert(
			fc.property(part, part, part, (...parts) => expectNothingFound(row(...parts), row, 3)),
			{ numRuns: 150 },
		)
	})

	test('rules out none for a table whose rows and columns are summed', () => {
		fc.assert(
			fc.property(part, part, part, part, (...parts) => expectNothingFound(square(...parts), square, 4)),
			{ numRuns: 25 },
		)
	})
})

const changes = fc.array(
	fc.record({
		month: fc.constantFrom(null, plainDate('2026-07-01'), plainDate('2026-08-01')),
		late: fc.constant(false),
		kind: fc.constant('in' as const),
		from: fc.constant(0),
		to: fc.integer({ min: 1, max: 4 }),
		reason: fc.constantFrom('new' as const, 'unknown' as const),
		amount: fc.integer({ min: 0, max: 12 }),
	}),
)

describe('a board', () => {
	const period = { from: plainDate('2026-07-01'), until: plainDate('2026-08-31') }
	const toldOf = (cells: FlowCell[]) => {
		const figures = {
			balance: balanceOf(cells, [1, 2, 3, 4]),
			months: flowMonths(cells, period, [1, 2, 3, 4]),
		}
		return { figures, told: readerFigures(figures, period.from) }
	}

	test('tells a reader no small number, and the same of its last month twice', () => {
		fc.assert(
			fc.property(changes, (cells: FlowCell[]) => {
				const { told } = toldOf(cells)
				for (const { categories, all } of told.balance) {
					for (const one of [...categories, all]) {
						if (typeof one === 'number') expect(isSmall(one)).toBe(false)
					}
				}
				const [month, closing] = [told.months.at(-1), told.balance.at(-1)]
				const numbers = [month?.stockAll, closing?.all].filter((one) => typeof one === 'number')
				expect(new Set(numbers).size).toBeLessThan(2)
			}),
		)
	})

	test('does not give a small month back by the sum of its months', () => {
		const came = (month: string, amount: number): FlowCell => ({
			...{ month: plainDate(month), late: false, kind: 'in', from: 0, to: 1, reason: 'new', amount },
		})
		const { told } = toldOf([came('2026-07-01', 3), came('2026-08-01', 20)])
		const known = [
			...told.months.map((month) => month.in),
			told.balance.find(({ line }) => line === 'in')?.all,
		]
		expect(known.filter((one) => typeof one !== 'number').length).toBeGreaterThan(1)
	})
	test('of children does not give a situation back by what is told of the children beside it', () => {
		const stock = [12, 0, 40, 3].map(
			(amount, at): FlowCell => ({
				...{ month: null, late: false, kind: 'in', from: 0, to: at + 1, reason: 'new', amount },
			}),
		)
		const { figures } = toldOf(stock)
		const children = { onTheList: 55, acute: 12, inHotels: 9, elsewhere: 30 }
		const { beside, months } = readerFigures(figures, period.from, childrenBeside(children, [0]))
		const shown = months.at(-1)
		const told = childrenTold(beside)
		expect(shown?.stock[3]).not.toEqual(expect.any(Number))
		const parts = [told.acute, shown?.stock[2], told.onTheList].filter((one) => typeof one === 'number')
		expect(parts.length).toBeLessThan(3)
		expect(shown?.stock[0]).toEqual(told.acute)
		expect(told.elsewhere).toBe(30)
		// Three of the acute live elsewhere than in hotels: acute and in hotels are not both told.
		expect([told.acute, told.inHotels].filter((one) => typeof one === 'number').length).toBeLessThan(2)
	})

	test('tells no jump of a few between the month before a definition and what its account begins with', () => {
		const figures = (acute: number, others: number) => {
			const cells = [acute, others].map(
				(amount, at): FlowCell => ({
					...{ month: null, late: false, kind: 'in', from: 0, to: at + 1, reason: 'new', amount },
				}),
			)
			return { balance: balanceOf(cells, [1, 2]), months: flowMonths(cells, period, [1, 2]) }
		}
		const [july] = figures(20, 30).months
		const august = figures(22, 30)
		const months = [...(july === undefined ? [] : [july]), ...august.months.slice(1)]
		const told = readerFigures({ balance: august.balance, months }, plainDate('2026-08-01'))
		const opening = told.balance.find(({ line }) => line === 'opening')
		for (const pair of [
			[told.months[0]?.stock[0], opening?.categories[0]],
			[told.months[0]?.stock[0], told.months[1]?.stock[0]],
			[told.months[0]?.stockAll, opening?.all],
		]) {
			expect(pair.filter((one) => typeof one === 'number').length).toBeLessThan(2)
		}
	})
})
