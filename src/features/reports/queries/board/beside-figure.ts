import { valueIn } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { latestForecast, weaknesses } from '../../../indicators/index.ts'
import type { FigureInForce } from './chosen-board.ts'

type Told = Extract<Awaited<ReturnType<typeof latestForecast>>, { is: 'done' }>['value'][number]

/** Where a figure is heading if nothing changes, by the newest forecast; years' ends alone. */
export type Foreseen = {
	readonly forecastId: string
	readonly year: number
	readonly low: number
	readonly middle: number
	readonly high: number
	/** How often a goal is met by its year; null where none is foreseen. */
	readonly goal: {
		readonly value: number
		readonly year: number
		readonly odds: Told['goals'][number]['odds']
	} | null
}

/** Where each is heading, by its id, of those that anything foresees. A forecast is of the whole municipality. */
export async function foreseen(
	act: Act,
	figures: readonly FigureInForce[],
): Promise<ReadonlyMap<string, Foreseen>> {
	const asked = figures.flatMap(({ id, definition, unitIds }) =>
		definition === null || unitIds !== null ? [] : [{ id, definitionId: definition.id }],
	)
	if (asked.length === 0) return new Map()
	const definitionIds = [...new Set(asked.map(({ definitionId }) => definitionId))]
	const answer = await latestForecast.within(act, { definitionIds })
	const told = new Map<string, Told>(
		answer.is === 'done' ? answer.value.map((one) => [one.definitionId, one]) : [],
	)
	return new Map(
		asked.flatMap(({ id, definitionId }) => {
			const ahead = foreseenOf(told.get(definitionId))
			return ahead === null ? [] : [[id, ahead]]
		}),
	)
}

/** How many checks found what weakens it: they look through everything that was written, so one figure at a time. */
export async function weakened(act: Act, { definition }: FigureInForce): Promise<number> {
	if (definition === null) return 0
	return valueIn(await weaknesses.within(act, { definitionId: definition.id })).length
}

function foreseenOf(told: Told | undefined): Foreseen | null {
	if (told === undefined) return null
	const { forecastId, points, goals } = told
	const [goal] = goals
	const end = points.find(({ month }) => month.startsWith(`${goal?.year}-12`)) ?? points.at(-1)
	if (end === undefined) return null
	return {
		...{ forecastId, year: Number(end.month.slice(0, 4)) },
		...{ low: end.low, middle: end.middle, high: end.high },
		goal: goal === undefined ? null : { value: goal.value, year: goal.year, odds: goal.odds },
	}
}
