import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { latestForecast, weaknesses } from '../../../indicators/index.ts'
import type { FigureInForce } from './chosen-board.ts'

type Odds = Extract<
	Awaited<ReturnType<typeof latestForecast>>,
	{ is: 'done' }
>['value']['goals'][number]['odds']

/** Where a figure is heading if nothing changes, by the newest forecast; years' ends alone. */
export type Foreseen = {
	readonly forecastId: string
	readonly year: number
	readonly low: number
	readonly middle: number
	readonly high: number
	/** How often a goal is met by its year; null where none is foreseen. */
	readonly goal: { readonly value: number; readonly year: number; readonly odds: Odds } | null
}

/** Where it is heading; null where nothing foresees it. A forecast is of the whole municipality. */
export async function foreseen(act: Act, { definition, unitIds }: FigureInForce): Promise<Foreseen | null> {
	return definition === null || unitIds !== null ? null : await foreseenOf(act, definition.id)
}

/** How many checks found what weakens it: they look through everything that was written, so one figure at a time. */
export async function weakened(act: Act, { definition }: FigureInForce): Promise<number> {
	if (definition === null) return 0
	return valueIn(await weaknesses.within(act, { definitionId: definition.id })).length
}

async function foreseenOf(act: Act, definitionId: string): Promise<Foreseen | null> {
	const answer = await latestForecast.within(act, { definitionId })
	if (answer.is !== 'done') return null
	const { forecastId, points, goals } = answer.value
	const [goal] = goals
	const end = points.find(({ month }) => month.startsWith(`${goal?.year}-12`)) ?? points.at(-1)
	if (end === undefined) return null
	return {
		...{ forecastId, year: Number(end.month.slice(0, 4)) },
		...{ low: end.low, middle: end.middle, high: end.high },
		goal: goal === undefined ? null : { value: goal.value, year: goal.year, odds: goal.odds },
	}
}
