import * as z from 'zod'
import { readFigure } from '../../../../foundation/figure.ts'
import { text } from '../../../../platform/fields.ts'
import {
	type ForecastQuestion,
	type Goal,
	leverEnds,
	usuallyAssumed,
	usualRuns,
} from '../../rules/forecast/question.ts'
import { year } from '../indicator-fields.ts'

/** A number from a form, as people write it; left out it is `otherwise`. */
const number = (otherwise: number, most: number) =>
	z
		.union([z.number(), z.string()], { error: 'not-a-number' })
		.optional()
		.transform((given, context) => {
			const read = readFigure(given === undefined ? '' : String(given))
			if (read.is === 'empty') return otherwise
			if (read.is === 'number' && read.value >= 0 && read.value <= most) return read.value
			context.addIssue({ code: 'custom', message: read.is === 'number' ? 'pull-too-far' : 'not-a-number' })
			return z.NEVER
		})

const goalValue = () =>
	z
		.union([z.number(), z.string()], { error: 'not-a-number' })
		.optional()
		.transform((given, context) => {
			const read = readFigure(given === undefined ? '' : String(given))
			if (read.is === 'empty') return null
			if (read.is === 'number' && read.value >= 0 && read.value < 1_000_000) return read.value
			context.addIssue({ code: 'custom', message: 'not-a-number' })
			return z.NEVER
		})

/** One form of whole sentences: a name, what is wanted of the acutely homeless, and how far each lever is pulled. */
export const forecastFields = z
	.object({
		name: text(80),
		goalValue: goalValue(),
		goalYear: year().optional(),
		avertedEvictions: number(0, leverEnds['averted-evictions']),
		homes: number(0, leverEnds.homes),
		faster: number(0, leverEnds.faster),
		fewerReturns: number(0, leverEnds['fewer-returns']),
		peoplePerEviction: number(usuallyAssumed.peoplePerEviction, 10),
		peoplePerHome: number(usuallyAssumed.peoplePerHome, 10),
		seed: z.coerce.number({ error: 'not-a-number' }).int('not-a-number').min(1).max(2_147_483_647).default(1),
	})
	.superRefine(({ goalValue: value, goalYear: inYear }, context) => {
		if (value !== null && inYear === undefined) {
			context.addIssue({ code: 'custom', path: ['goalYear'], message: 'goal-year-missing' })
		}
		if (value === null && inYear !== undefined) {
			context.addIssue({ code: 'custom', path: ['goalValue'], message: 'goal-value-missing' })
		}
	})

/** What was asked, beside what the indicators promise already. */
export function questionIn(
	given: z.output<typeof forecastFields>,
	promised: readonly Goal[],
	runs = usualRuns,
): ForecastQuestion {
	const own: Goal[] =
		given.goalValue === null || given.goalYear === undefined
			? []
			: [{ figure: 'acutely-homeless-on-list', value: given.goalValue, year: given.goalYear }]
	const others = promised.filter(
		({ figure, year: inYear }) => !own.some((one) => one.figure === figure && one.year === inYear),
	)
	return {
		...{ seed: given.seed, runs, goals: [...own, ...others] },
		levers: {
			'averted-evictions': given.avertedEvictions,
			...{ homes: given.homes, faster: given.faster, 'fewer-returns': given.fewerReturns },
		},
		assumed: { peoplePerEviction: given.peoplePerEviction, peoplePerHome: given.peoplePerHome },
	}
}
