import { describe, expect, test } from 'vitest'
import { addMonths, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Chance, chanceOf } from './chance.ts'
import { fanPoint, sortedMonth } from './fan.ts'
import type { FlowMonth, StockHistory } from './history.ts'
import { modelOf } from './model.ts'
import { asToday, emptyRuns, simulate } from './simulate.ts'

/** A town whose rates are known, since the test made them. */
type Town = {
	readonly months: number
	/** All who come in a month, in the history's last month. */
	readonly inflow: number
	/** Times as many come each year; several take turns. */
	readonly yearly: readonly number[]
	readonly spread: number
	/** By situation: of those who come, and a person's chances in a month. */
	readonly situations: readonly {
		readonly share: number
		readonly housed: number
		readonly left: number
		readonly moves: number
	}[]
}

const four = [
	{ share: 0.35, housed: 0.02, left: 0.09, moves: 0.06 },
	{ share: 0.2, housed: 0.04, left: 0.07, moves: 0.08 },
	{ share: 0.1, housed: 0.06, left: 0.02, moves: 0.01 },
	{ share: 0.35, housed: 0.05, left: 0.08, moves: 0.06 },
]
const two = [
	{ share: 0.6, housed: 0.06, left: 0.1, moves: 0.05 },
	{ share: 0.4, housed: 0.08, left: 0.08, moves: 0.03 },
]
const towns: Readonly<Record<string, Town>> = {
	stable: { months: 60, inflow: 16, yearly: [1], spread: 0, situations: four },
	'stable with uneven months': { months: 48, inflow: 12, yearly: [1], spread: 0.15, situations: four },
	falling: { months: 60, inflow: 14, yearly: [0.85], spread: 0, situations: four },
	// What its few months cannot show, it may do all the same.
	'short history': { months: 14, inflow: 12, yearly: [0.88, 1, 1.13], spread: 0, situations: four },
	'small municipality': { months: 48, inflow: 2.2, yearly: [1], spread: 0, situations: two },
}
const horizons = [6, 12, 24]
const ahead = 24
const histories = 500
const runs = 48

type Month = Omit<FlowMonth, 'month'>
type Lived = Omit<Town, 'yearly'> & { readonly yearly: number }

/** One month of the true process; changes who is there. */
function live({ situations, ...town }: Lived, there: number[], month: number, chance: Chance): Month {
	const start = [...there]
	const luck = town.spread === 0 ? 1 : chance.gamma(1 / town.spread) * town.spread
	const rate = town.inflow * town.yearly ** (month / 12) * luck
	const zero = () => situations.map(() => 0)
	const [fresh, returned, other, housed, left] = [zero(), zero(), zero(), zero(), zero()]
	const moves = situations.map(zero)
	for (const [place, { share, ...one }] of situations.entries()) {
		fresh[place] = chance.poisson(rate * share * 0.6)
		returned[place] = chance.poisson(rate * share * 0.15)
		other[place] = chance.poisson(rate * share * 0.25)
		let rest = (there[place] ?? 0) + (fresh[place] ?? 0) + (returned[place] ?? 0) + (other[place] ?? 0)
		const take = (part: number, whole: number) => {
			const going = chance.binomial(rest, part / whole)
			rest -= going
			return going
		}
		housed[place] = take(one.housed, 1)
		left[place] = take(one.left, 1 - one.housed)
		const moving = take(one.moves, 1 - one.housed - one.left)
		const to = (place + 1) % situations.length
		const row = moves[place]
		if (row !== undefined) row[to] = moving
		there[place] = rest
	}
	for (const row of moves) for (const [to, count] of row.entries()) there[to] = (there[to] ?? 0) + count
	return { start, in: { new: fresh, returned, other }, housed, left, moves }
}

function told({ yearly, ...rest }: Town, seed: number) {
	const town: Lived = { ...rest, yearly: yearly[seed % yearly.length] ?? 1 }
	const chance = chanceOf(seed, 0)
	const there = town.situations.map(() => 0)
	for (let month = -160; month < -town.months; month++)
		live(town, there, Math.max(month, -town.months), chance)
	const first = addMonths(plainDate('2026-10-01'), -town.months)
	const months = Array.from(
		{ length: town.months },
		(_, at): FlowMonth => ({
			month: addMonths(first, at) as PlainDate,
			...live(town, there, at - town.months + 1, chance),
		}),
	)
	const history: StockHistory = {
		...{ definition: 'test', situations: town.situations.map((_, at) => String(at)), acute: [0] },
		...{ months, end: [...there] },
	}
	const future = Array.from({ length: ahead }, (_, at) => {
		live(town, there, at + 1, chance)
		return { all: there.reduce((sum, one) => sum + one, 0), acute: there[0] ?? 0 }
	})
	return { history, future }
}

describe('four times in five the truth lies inside the band that says four in five', () => {
	test.each(Object.keys(towns))('%s', (name) => {
		const town = towns[name]
		if (town === undefined) throw new Error('no such town')
		const inside = { all: 0, acute: 0 }
		for (let at = 0; at < histories; at++) {
			const { history, future } = told(town, 1000 + at)
			const found = emptyRuns(runs, ahead)
			simulate(modelOf(history), asToday, 5000 + at, found, { from: 0, until: runs })
			for (const horizon of horizons) {
				for (const figure of ['all', 'acute'] as const) {
					const { low80, high80 } = fanPoint(sortedMonth(found, found[figure], horizon - 1))
					const truth = future[horizon - 1]?.[figure] ?? -1
					if (truth >= low80 && truth <= high80) inside[figure]++
				}
			}
		}
		for (const figure of ['all', 'acute'] as const) {
			expect(inside[figure] / (histories * horizons.length)).toBeGreaterThan(0.75)
			expect(inside[figure] / (histories * horizons.length)).toBeLessThan(0.85)
		}
	})
})
