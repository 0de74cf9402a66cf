import type { Chance } from './chance.ts'
import { shortHistory } from './history.ts'

/** What is believed of a monthly rate after a history: several explanations, each as likely as the months make it. */
export type MonthlyRate = {
	readonly months: number
	readonly total: number
	/** How likely it is that the rate has a direction; null when there are too few months to tell. */
	readonly trendShare: number | null
	/** The middle belief of the yearly change, 0.9 = a tenth fewer a year. */
	readonly yearly: number
	/** How much more the months differ than chance alone makes them; 0 = no more. */
	readonly spread: number
	readonly explanations: readonly Explanation[]
}

type Explanation = {
	readonly weight: number
	/** Mean and shape of the rate in the middle of the history. */
	readonly level: number
	readonly shape: number
	/** Change of the rate's logarithm a month. */
	readonly slope: number
	readonly slopeSpread: number
	/** Variance of a month = mean + spread × mean². */
	readonly spread: number
	/** Months from the history's middle to its last. */
	readonly reach: number
}

/** A rate drawn from what is believed: one run's truth. */
export type DrawnRate = { readonly spread: number; at(monthsAhead: number): number }

/** Before any month is seen: a rate seldom changes by more than an eighth a year. */
const slopePrior = 0.01
/** A direction is carried on for so long and no longer: nothing falls or grows for ever. */
const trendCarried = 24
const half = 0.5
const spreads = [
	{ spread: 0, prior: 0.4 },
	...[0.02, 0.05, 0.1, 0.2, 0.4, 0.8].map((spread) => ({ spread, prior: 0.1 })),
]

/**
 * A Gamma–Poisson rate with possible overdispersion (negative binomial) and possible trend, by Laplace's approximation
 * over a grid: no explanation is chosen, each is drawn as often as it is likely.
 */
export function rateOf(counts: readonly number[]): MonthlyRate {
	const total = counts.reduce((sum, count) => sum + count, 0)
	const long = counts.length >= shortHistory
	// A short history cannot deny a trend: both explanations stay about as likely, which widens the fan.
	const fitted = [false, true].flatMap((sloped) =>
		spreads.map(({ spread, prior }) => explain(counts, { sloped, spread, prior })),
	)
	const most = Math.max(...fitted.map(({ evidence }) => evidence))
	const weights = fitted.map(({ evidence }) => Math.exp(evidence - most))
	const sum = weights.reduce((all, weight) => all + weight, 0)
	const explanations = fitted.map(({ evidence: _, sloped: __, ...one }, at) => ({
		...one,
		weight: (weights[at] ?? 0) / sum,
	}))
	const meanOf = (value: (one: Explanation) => number) =>
		explanations.reduce((all, one) => all + one.weight * value(one), 0)
	return {
		months: counts.length,
		total,
		trendShare: long ? meanOf((one) => (one.slopeSpread > 0 ? 1 : 0)) : null,
		yearly: Math.exp(12 * meanOf(({ slope }) => slope)),
		spread: meanOf(({ spread }) => spread),
		explanations,
	}
}

export function drawRate({ explanations }: MonthlyRate, chance: Chance): DrawnRate {
	let left = chance.share()
	const found = explanations.find(({ weight }) => {
		left -= weight
		return left <= 0
	})
	const { level, shape, slope, slopeSpread, spread, reach } = found ?? (explanations.at(-1) as Explanation)
	const middle = (level * chance.gamma(shape)) / shape
	const direction = slope + slopeSpread * chance.normal()
	return { spread, at: (ahead) => middle * Math.exp(direction * (reach + Math.min(ahead, trendCarried))) }
}

type Asked = { readonly sloped: boolean; readonly spread: number; readonly prior: number }

function explain(counts: readonly number[], { sloped, spread, prior }: Asked) {
	const middle = (counts.length - 1) / 2
	const total = counts.reduce((sum, count) => sum + count, 0)
	const precision = 1 / slopePrior ** 2
	let height = Math.log((total + half) / Math.max(1, counts.length))
	let slope = 0
	let [own, cross, tilt] = [1, 0, precision]
	for (let round = 0; round < 30; round++) {
		let [pull, turn] = [half, -precision * slope]
		;[own, cross, tilt] = [0, 0, precision]
		for (const [month, count] of counts.entries()) {
			const mean = Math.exp(height + slope * (month - middle))
			const weight = mean / (1 + spread * mean)
			const error = (count - mean) / (1 + spread * mean)
			pull += error
			turn += error * (month - middle)
			own += weight
			cross += weight * (month - middle)
			tilt += weight * (month - middle) ** 2
		}
		const area = own * tilt - cross * cross
		const step = sloped ? (pull * tilt - turn * cross) / area : pull / own
		const lean = sloped ? (turn * own - pull * cross) / area : 0
		height += Math.max(-1, Math.min(1, step))
		slope += lean
		if (Math.abs(step) + Math.abs(lean) * counts.length < 1e-5) break
	}
	const likelihood = counts.reduce(
		(sum, count, month) => sum + logMass(count, Math.exp(height + slope * (month - middle)), spread),
		0,
	)
	const volume = sloped
		? half * Math.log(precision) - half * precision * slope ** 2 - half * Math.log(own * tilt - cross ** 2)
		: -half * Math.log(own)
	return {
		evidence: Math.log(prior) + likelihood + half * height + volume,
		sloped,
		level: Math.exp(height),
		shape: sloped ? own - cross ** 2 / tilt : own,
		slope,
		slopeSpread: sloped ? Math.sqrt(1 / (tilt - cross ** 2 / own)) : 0,
		spread,
		reach: middle,
	}
}

/** Of a Poisson, or a negative binomial, without the part that only the count decides. */
function logMass(count: number, mean: number, spread: number): number {
	if (spread === 0) return count * Math.log(mean) - mean
	let sum = count * Math.log(mean) - (count + 1 / spread) * Math.log(1 + spread * mean)
	for (let one = 0; one < count; one++) sum += Math.log(1 + spread * one)
	return sum
}
