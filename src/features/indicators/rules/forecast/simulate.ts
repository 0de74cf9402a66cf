import { type Chance, chanceOf } from './chance.ts'
import { type Coming, comings } from './history.ts'
import type { FlowModel } from './model.ts'
import { type DrawnRate, drawRate } from './monthly-rate.ts'

/** What is done, or assumed otherwise, from the first month on. */
export type Change = {
	/** People fewer who come as new, a month. */
	readonly fewerNew: number
	/** People more who get a home, a month: the acutely homeless first. */
	readonly moreHoused: number
	/** Part of the time to a home that is cut away, 0 to under 1. */
	readonly faster: number
	/** Part of the returns from housing that does not happen, 0 to 1. */
	readonly fewerReturns: number
	/** Times as many come, as leave for a home, as leave otherwise, as move between situations. */
	readonly times: {
		readonly inflow: number
		readonly housed: number
		readonly left: number
		readonly moves: number
	}
}

export const asToday: Change = {
	...{ fewerNew: 0, moreHoused: 0, faster: 0, fewerReturns: 0 },
	times: { inflow: 1, housed: 1, left: 1, moves: 1 },
}

/** Runs side by side: who is there at each month's end, all and the acutely homeless. */
export type Runs = {
	readonly months: number
	readonly count: number
	readonly all: Int32Array
	readonly acute: Int32Array
}

type Span = { readonly from: number; readonly until: number }

export function emptyRuns(count: number, months: number): Runs {
	return { months, count, all: new Int32Array(count * months), acute: new Int32Array(count * months) }
}

/** Fills the runs of the span. A run has streams of its own, so it is the same whatever is run beside it. */
export function simulate(model: FlowModel, change: Change, seed: number, into: Runs, span: Span): void {
	for (let run = span.from; run < span.until; run++) {
		const truth = drawTruth(model, chanceOf(seed, 2 * run))
		oneRun(model, truth, change, chanceOf(seed, 2 * run + 1), into, run)
	}
}

type Truth = {
	readonly inflow: DrawnRate
	readonly shares: Readonly<Record<Coming, readonly number[]>>
	/** By situation, a person's chance in a month. */
	readonly exits: readonly {
		readonly housed: number
		readonly left: number
		readonly moved: readonly number[]
	}[]
}

/** What is seldom seen is not impossible: so much is added to each count before anything is known. */
const seldom = 0.1

function drawTruth({ inflow, came, exits }: FlowModel, chance: Chance): Truth {
	const rate = drawRate(inflow, chance)
	const drawn = comings.map((key) => came[key].map((count) => chance.gamma(count + seldom)))
	const sum = drawn.flat().reduce((all, one) => all + one, 0)
	const shares = drawn.map((places) => places.map((one) => one / sum))
	return {
		inflow: rate,
		shares: { new: shares[0] ?? [], returned: shares[1] ?? [], other: shares[2] ?? [] },
		exits: exits.map(({ personMonths, housed, left, moved }, place) => {
			const counts = [housed, left, ...moved]
			const gone = counts.reduce((all, one) => all + one, 0)
			const [home, away, ...elsewhere] = counts.map((count, at) =>
				at === place + 2 ? 0 : chance.gamma(count + seldom),
			)
			const whole =
				chance.gamma(Math.max(0, personMonths - gone) + 1) +
				[home, away, ...elsewhere].reduce<number>((all, one) => all + (one ?? 0), 0)
			return {
				housed: (home ?? 0) / whole,
				left: (away ?? 0) / whole,
				moved: elsewhere.map((one) => one / whole),
			}
		}),
	}
}

function oneRun(
	{ acute, start }: FlowModel,
	truth: Truth,
	change: Change,
	chance: Chance,
	into: Runs,
	run: number,
): void {
	const there = Int32Array.from(start)
	const arrived = new Int32Array(there.length)
	const isAcute = Array.from(there, (_, place) => acute.includes(place))
	const acuteFirst = [...acute, ...isAcute.flatMap((isIn, place) => (isIn ? [] : [place]))]
	const ways = truth.exits.map((exits) => waysOut(exits, change))
	const newShare = truth.shares.new.reduce((sum, one) => sum + one, 0)
	const { spread } = truth.inflow
	let homes = 0
	for (let month = 0; month < into.months; month++) {
		const luck = spread === 0 ? 1 : chance.gamma(1 / spread) * spread
		const rate = truth.inflow.at(month + 1) * change.times.inflow * luck
		const kept = Math.max(0, 1 - change.fewerNew / Math.max(1e-9, rate * newShare))
		arrived.fill(0)
		for (let place = 0; place < there.length; place++) {
			const expected =
				rate *
				((truth.shares.new[place] ?? 0) * kept +
					(truth.shares.returned[place] ?? 0) * (1 - change.fewerReturns) +
					(truth.shares.other[place] ?? 0))
			const present = (there[place] ?? 0) + chance.poisson(expected)
			const out = ways[place]
			const leaving = out === undefined ? 0 : chance.binomial(present, out.whole)
			there[place] = present - leaving
			for (let one = 0; one < leaving && out !== undefined; one++) {
				const to = out.to(chance.share())
				if (to !== null) arrived[to] = (arrived[to] ?? 0) + 1
			}
		}
		homes += change.moreHoused
		let [all, outside] = [0, 0]
		for (const place of acuteFirst) {
			const now = (there[place] ?? 0) + (arrived[place] ?? 0)
			const moving = Math.min(Math.floor(homes + 1e-9), now)
			homes -= moving
			there[place] = now - moving
			all += now - moving
			if (isAcute[place]) outside += now - moving
		}
		// A home that nobody needed is not saved up.
		homes = Math.min(homes, 1)
		into.all[run * into.months + month] = all
		into.acute[run * into.months + month] = outside
	}
}

/** A person's chance to go in a month, and where to: a situation, or null for away from the list. */
function waysOut({ housed, left, moved }: Truth['exits'][number], { times, faster }: Change) {
	const away = (housed * times.housed) / (1 - faster) + left * times.left
	const ends = moved.map((_, to) => away + times.moves * sumUntil(moved, to + 1))
	const sum = ends.at(-1) ?? away
	const to = (share: number): number | null => {
		const at = share * sum
		if (at < away) return null
		const found = ends.findIndex((end) => at < end)
		return found === -1 ? null : found
	}
	return { whole: Math.min(1, sum), to }
}

const sumUntil = (values: readonly number[], end: number) =>
	values.slice(0, end).reduce((sum, value) => sum + value, 0)
