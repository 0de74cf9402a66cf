import type { Assumed, LeverKey, Levers } from './question.ts'
import { asToday, type Change } from './simulate.ts'

/** What pulling the levers does to the flow. */
export function changeBy(levers: Levers, assumed: Assumed): Change {
	return {
		...asToday,
		fewerNew: (levers['averted-evictions'] * assumed.peoplePerEviction) / 12,
		moreHoused: (levers.homes * assumed.peoplePerHome) / 12,
		faster: levers.faster / 100,
		fewerReturns: levers['fewer-returns'] / 100,
	}
}

/** The steps in which a lever is pulled: people think in tens of per cent, and in whole homes. */
export const leverSteps: Levers = { 'averted-evictions': 1, homes: 1, faster: 5, 'fewer-returns': 5 }

/** What one lever alone must be; null when its end is not enough. */
export type Needed = {
	readonly lever: LeverKey
	readonly half: number | null
	readonly mostly: number | null
}

export const chances = { half: 0.5, mostly: 0.8 } as const

/**
 * The least pull by which so many of the runs reach the goal, found by halving: more of a lever never makes it harder, and
 * every run meets the same luck however far it is pulled.
 */
export function leastPull(
	{ end, step }: { readonly end: number; readonly step: number },
	wanted: number,
	shareAt: (pull: number) => number,
): number | null {
	let high = Math.floor(end / step)
	if (shareAt(0) >= wanted) return 0
	if (shareAt(high * step) < wanted) return null
	let low = 0
	while (high - low > 1) {
		const middle = (low + high) >> 1
		if (shareAt(middle * step) >= wanted) high = middle
		else low = middle
	}
	return high * step
}

/** What is assumed a fifth lower and a fifth higher, one at a time. */
export const assumptionsTried = ['inflow', 'housed', 'left', 'moves', 'returns'] as const
export type AssumptionTried = (typeof assumptionsTried)[number]

const aFifth = 0.2

export function changeWith(change: Change, tried: AssumptionTried, side: 'lower' | 'higher'): Change {
	const times = side === 'lower' ? 1 - aFifth : 1 + aFifth
	return tried === 'returns'
		? { ...change, fewerReturns: 1 - (1 - change.fewerReturns) * times }
		: { ...change, times: { ...change.times, [tried]: times } }
}
