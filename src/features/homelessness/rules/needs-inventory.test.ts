import { describe, expect, test } from 'vitest'
import { factors } from './codes/factors.ts'
import { needsInventory, type Shown, withheld } from './needs-inventory.ts'

/** Every table of so many cells with numbers up to the largest. */
function tables(cells: number, largest: number): number[][] {
	if (cells === 0) return [[]]
	return tables(cells - 1, largest).flatMap((table) =>
		Array.from({ length: largest + 1 }, (_, number) => [...table, number]),
	)
}

/** What somebody may think of each withheld cell who knows the rule and everything shown. */
function thoughtOf(all: readonly number[][]): Map<string, Set<number>[]> {
	const thoughts = new Map<string, Set<number>[]>()
	for (const table of all) {
		const key = JSON.stringify(withheld(table))
		const sets = thoughts.get(key) ?? table.map(() => new Set<number>())
		for (const [place, number] of table.entries()) sets[place]?.add(number)
		thoughts.set(key, sets)
	}
	return thoughts
}

describe('what is withheld', () => {
	test.each([
		[1, 12],
		[2, 12],
		[3, 8],
		[4, 6],
	])('cannot be found out from the rest: every table of %i cells up to %i', (cells, largest) => {
		for (const [key, sets] of thoughtOf(tables(cells, largest))) {
			const shown = JSON.parse(key) as Shown
			for (const [place, cell] of shown.cells.entries()) {
				if (cell === null) expect([...(sets[place] ?? [])].sort()).toEqual([0, 1, 2, 3, 4])
			}
		}
	})

	test('is every number under five, nought too', () => {
		expect(withheld([0, 4, 5, 17])).toEqual({ cells: [null, null, 5, 17], total: 26 })
	})

	test('takes the sum with it when one cell alone is withheld', () => {
		expect(withheld([3, 9, 20])).toEqual({ cells: [null, 9, 20], total: null })
		expect(withheld([4, 4, 20])).toEqual({ cells: [null, null, 20], total: null })
	})

	test('leaves the sum of large numbers alone', () => {
		expect(withheld([7, 9])).toEqual({ cells: [7, 9], total: 16 })
	})
})

test('every code has its row, whether anybody has it or not', () => {
	const inventory = needsInventory([{ kind: 'need', code: 'guardian', level: 'institutional', people: 8 }])
	expect(inventory.flatMap(({ rows }) => rows)).toHaveLength(factors.length)
	expect(
		inventory.find(({ kind, level }) => kind === 'need' && level === 'institutional')?.rows,
	).toContainEqual({
		code: 'guardian',
		people: 8,
	})
})

test('nothing is asked or counted about whom somebody loves, believes in or descends from', () => {
	const named = factors.map(({ code }) => code).join(' ')
	expect(named).not.toMatch(/sexual|orient|gay|lgbt|hbtq|faith|relig|ethnic|descent|political|union/i)
})
