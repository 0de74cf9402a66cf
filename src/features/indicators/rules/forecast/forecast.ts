import { type PlainDate, yearOf } from '../../../../foundation/plain-date.ts'
import type { Spared } from './cost.ts'
import { type EventModel, eventModelOf, simulateEvents } from './events.ts'
import { type FanPoint, fanPoint, sortedMonth } from './fan.ts'
import { type GoalOutlook, lastMonthOf, monthAt, outlookOf, shareReached, yearsAhead } from './goals.ts'
import type { EventHistory, StockHistory } from './history.ts'
import type { ForecastInput } from './input.ts'
import {
	type AssumptionTried,
	assumptionsTried,
	chances,
	changeBy,
	changeWith,
	leastPull,
	leverSteps,
	type Needed,
} from './levers.ts'
import { type FlowModel, modelOf } from './model.ts'
import {
	type Ahead,
	type FigureKey,
	type ForecastQuestion,
	type LeverKey,
	leverEnds,
	levers,
	nothingDone,
} from './question.ts'
import { type RatesFound, ratesFound } from './rates.ts'
import { type Change, emptyRuns, type Runs, simulate } from './simulate.ts'

export type FigureForecast = {
	readonly figure: FigureKey
	/** At the end of a month, or of a calendar year for what is summed by year. */
	readonly by: 'month' | 'year'
	readonly history: readonly { readonly month: PlainDate; readonly value: number }[]
	readonly points: readonly ({ readonly month: PlainDate } & FanPoint)[]
	/** The same if nothing changes; null when nothing is changed. */
	readonly asToday: readonly ({ readonly month: PlainDate } & FanPoint)[] | null
	readonly goals: readonly (GoalOutlook & { readonly asToday: number; readonly needed: readonly Needed[] })[]
	/** What the middle of the year that the goal is about would be, had an assumption been a fifth other. */
	readonly sensitivity: readonly {
		readonly tried: AssumptionTried
		readonly lower: number
		readonly higher: number
	}[]
	/** The month that the sensitivity is about, and its middle. */
	readonly tried: { readonly month: PlainDate; readonly middle: number } | null
}

export type Forecast = {
	readonly figures: readonly FigureForecast[]
	readonly rates: RatesFound
	/** Person-months in acute homelessness that what is done spares, in the middle of the runs, by year. */
	readonly spared: readonly Spared[]
}

type Progress = { readonly done: number; readonly total: number }

const atATime = 200
/** Searches ask many times: fewer runs do. */
const mostRunsToSearch = 250
const runsToSearch = ({ runs }: ForecastQuestion) => Math.min(runs, mostRunsToSearch)
const longestFan = 60

/** Counts the forecast in steps, each short enough for others to be served between them. */
export function* forecastSteps(
	input: ForecastInput,
	question: ForecastQuestion,
): Generator<Progress, Forecast> {
	const model = input.list === null ? null : modelOf(input.list)
	const change = changeBy(question.levers, question.assumed)
	const changed = levers.some((lever) => question.levers[lever] !== 0)
	const listGoals = question.goals.filter(({ figure }) => isOfList(figure))
	const rounds = Math.ceil(question.runs / atATime)
	const total = (model === null ? 0 : rounds * (changed ? 2 : 1) + listGoals.length * 4 + 5) + 2
	let done = 0

	const found: FigureForecast[] = []
	let spared: Forecast['spared'] = []
	if (model !== null && input.list !== null) {
		const whole = (): Runs => emptyRuns(question.runs, input.ahead.months)
		const today = whole()
		const other = changed ? whole() : today
		for (let round = 0; round < rounds; round++) {
			const span = { from: round * atATime, until: Math.min(question.runs, (round + 1) * atATime) }
			simulate(model, changeBy(nothingDone, question.assumed), question.seed, today, span)
			yield { done: ++done, total }
			if (!changed) continue
			simulate(model, change, question.seed, other, span)
			yield { done: ++done, total }
		}
		if (changed) spared = sparedBy(today, other, input.ahead)
		const sensitive: { tried: AssumptionTried; lower: Runs; higher: Runs }[] = []
		for (const tried of assumptionsTried) {
			const runs = (side: 'lower' | 'higher') =>
				searched(model, changeWith(change, tried, side), question, input)
			sensitive.push({ tried, lower: runs('lower'), higher: runs('higher') })
			yield { done: ++done, total }
		}
		for (const figure of ['acutely-homeless-on-list', 'homeless-on-list'] as const) {
			const key = figure === 'homeless-on-list' ? 'all' : 'acute'
			const goals: FigureForecast['goals'][number][] = []
			for (const goal of listGoals.filter((one) => one.figure === figure)) {
				const outlook = outlookOf(goal, { ...other, values: other[key] }, input.ahead)
				const place = lastMonthOf(goal.year, input.ahead)
				if (outlook === null || place === null) continue
				const needed: Needed[] = []
				for (const lever of levers) {
					const shareAt = remembered((pull) => {
						const pulled = { ...question.levers, [lever]: Math.max(pull, question.levers[lever]) }
						const runs = emptyRuns(runsToSearch(question), place + 1)
						const span = { from: 0, until: runsToSearch(question) }
						simulate(model, changeBy(pulled, question.assumed), question.seed, runs, span)
						return shareReached({ ...runs, values: runs[key] }, place, goal.value)
					})
					needed.push(neededOf(lever, endOf(lever, input), shareAt))
					yield { done: ++done, total }
				}
				const asToday = shareReached({ ...today, values: today[key] }, place, goal.value)
				goals.push({ ...outlook, asToday, needed })
			}
			found.push({
				...{ figure, by: 'month', history: stockHistoryOf(input.list, key) },
				points: fanOf(other, key, input.ahead, goals),
				asToday: changed ? fanOf(today, key, input.ahead, goals) : null,
				goals,
				...sensitivityOf(sensitive, { runs: other, key }, input.ahead, goals),
			})
		}
	}
	for (const figure of ['evictions-executed', 'children-evicted'] as const) {
		const history = figure === 'evictions-executed' ? input.evictions : input.childrenEvicted
		if (history !== null) found.push(eventForecast(figure, history, input, question))
		yield { done: ++done, total }
	}
	return { figures: found, rates: ratesFound(input), spared }
}

const isOfList = (figure: FigureKey) => figure === 'acutely-homeless-on-list' || figure === 'homeless-on-list'

function neededOf(lever: LeverKey, end: number, shareAt: (pull: number) => number): Needed {
	const ends = { end, step: leverSteps[lever] }
	return {
		lever,
		half: leastPull(ends, chances.half, shareAt),
		mostly: leastPull(ends, chances.mostly, shareAt),
	}
}

/** No more evictions can be averted than there are in a usual year. */
function endOf(lever: LeverKey, { evictions }: ForecastInput): number {
	if (lever !== 'averted-evictions') return leverEnds[lever]
	const counts = evictions?.months ?? []
	const sum = counts.reduce((all, { count }) => all + count, 0)
	return counts.length === 0 ? leverEnds[lever] : Math.ceil((12 * sum) / counts.length)
}

function remembered(shareAt: (pull: number) => number): (pull: number) => number {
	const known = new Map<number, number>()
	return (pull) => {
		const share = known.get(pull) ?? shareAt(pull)
		known.set(pull, share)
		return share
	}
}

function searched(
	model: FlowModel,
	change: Change,
	question: ForecastQuestion,
	{ ahead }: ForecastInput,
): Runs {
	const goals = question.goals.filter(({ figure }) => isOfList(figure))
	const runs = emptyRuns(runsToSearch(question), Math.min(fanMonths(ahead, goals), longestFan))
	simulate(model, change, question.seed, runs, { from: 0, until: runsToSearch(question) })
	return runs
}

type Key = 'all' | 'acute'

function fanOf(runs: Runs, key: Key, ahead: Ahead, goals: readonly { readonly year: number }[]) {
	return Array.from({ length: fanMonths(ahead, goals) }, (_, place) => ({
		month: monthAt(ahead, place),
		...fanPoint(sortedMonth(runs, runs[key], place)),
	}))
}

/** As far as the goals reach, and at least three years. */
function fanMonths(ahead: Ahead, goals: readonly { readonly year: number }[]): number {
	const ends = goals.map(({ year }) => (lastMonthOf(year, ahead) ?? 0) + 1)
	const least = (lastMonthOf(yearOf(ahead.first) + 2, ahead) ?? 35) + 1
	return Math.min(ahead.months, Math.max(least, ...ends))
}

function sensitivityOf(
	sensitive: readonly { tried: AssumptionTried; lower: Runs; higher: Runs }[],
	{ runs, key }: { readonly runs: Runs; readonly key: Key },
	ahead: Ahead,
	goals: readonly { readonly year: number }[],
): Pick<FigureForecast, 'sensitivity' | 'tried'> {
	const place = Math.min(fanMonths(ahead, goals), ahead.months, longestFan) - 1
	const middleOf = (of: Runs) => fanPoint(sortedMonth(of, of[key], place)).middle
	return {
		tried: { month: monthAt(ahead, place), middle: middleOf(runs) },
		sensitivity: sensitive
			.map(({ tried, lower, higher }) => ({ tried, lower: middleOf(lower), higher: middleOf(higher) }))
			.toSorted((a, b) => Math.abs(b.higher - b.lower) - Math.abs(a.higher - a.lower)),
	}
}

function stockHistoryOf({ months, end, acute }: StockHistory, key: Key): FigureForecast['history'] {
	const sum = (stock: readonly number[]) =>
		stock.reduce((all, count, place) => all + (key === 'all' || acute.includes(place) ? count : 0), 0)
	return months.map(({ month }, at) => ({ month, value: sum(months[at + 1]?.start ?? end) }))
}

function sparedBy(today: Runs, other: Runs, ahead: Ahead): Forecast['spared'] {
	const last = Math.min(ahead.months, longestFan)
	return yearsAhead({ ...ahead, months: last }).map(({ year, place }) => {
		const from = Math.max(0, place - 11)
		const sums = Int32Array.from({ length: today.count }, (_, run) => {
			let sum = 0
			for (let month = from; month <= place; month++) {
				const at = run * today.months + month
				sum += (today.acute[at] ?? 0) - (other.acute[at] ?? 0)
			}
			return sum
		}).sort()
		return { year, ahead: place - from + 1, months: sums[Math.floor(sums.length / 2)] ?? 0 }
	})
}

function eventForecast(
	figure: 'evictions-executed' | 'children-evicted',
	history: EventHistory,
	{ ahead, evictions }: ForecastInput,
	{ seed, runs: count, goals: asked, levers: pulled }: ForecastQuestion,
): FigureForecast {
	const model: EventModel = eventModelOf(history, ahead.first)
	const each = figure === 'evictions-executed' ? 1 : perEviction(history, evictions)
	const run = (averted: number, runs: number) =>
		simulateEvents(model, { fewer: (averted * each) / 12, times: 1 }, seed, { runs, months: ahead.months })
	const today = run(0, count)
	const averted = pulled['averted-evictions']
	const other = averted === 0 ? today : run(averted, count)
	const ends = {
		end: endOf('averted-evictions', { ahead, evictions, list: null, childrenEvicted: null }),
		step: 1,
	}
	const goals = asked.flatMap((goal) => {
		const place = lastMonthOf(goal.year, ahead)
		const outlook = goal.figure === figure ? outlookOf(goal, other, ahead) : null
		if (outlook === null || place === null) return []
		const shareAt = remembered((pull) =>
			shareReached(run(Math.max(pull, averted), Math.min(count, mostRunsToSearch)), place, goal.value),
		)
		const needed = [neededOf('averted-evictions', ends.end, shareAt)]
		return [{ ...outlook, asToday: shareReached(today, place, goal.value), needed }]
	})
	const last = fanMonths(ahead, goals)
	const pointsOf = (of: typeof today) =>
		yearsAhead({ ...ahead, months: last }).map(({ place }) => ({
			month: monthAt(ahead, place),
			...fanPoint(sortedMonth({ ...of, all: of.values, acute: of.values }, of.values, place)),
		}))
	return {
		...{ figure, by: 'year', history: yearsOf(history, ahead), points: pointsOf(other) },
		...{ asToday: averted === 0 ? null : pointsOf(today), goals, sensitivity: [], tried: null },
	}
}

function perEviction(children: EventHistory, evictions: EventHistory | null): number {
	const sum = ({ months }: EventHistory) => months.reduce((all, { count }) => all + count, 0)
	return evictions === null || sum(evictions) === 0 ? 0 : sum(children) / sum(evictions)
}

/** Whole calendar years that have ended. */
function yearsOf({ months }: EventHistory, { first }: Ahead): FigureForecast['history'] {
	const byYear = Map.groupBy(months, ({ month }) => yearOf(month))
	return [...byYear].flatMap(([year, own]) => {
		const december = own.at(-1)?.month
		return year === yearOf(first) || own.length < 12 || december === undefined
			? []
			: [{ month: december, value: own.reduce((sum, { count }) => sum + count, 0) }]
	})
}
