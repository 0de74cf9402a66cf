import * as z from 'zod'
import { firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayReadExactOutcomes, mayReadOutcomes } from '../../access.ts'
import { closedCases, yearsOfClosing } from '../../counts.ts'
import { type CheckDays, checkDays, headlineDays, measuredStages } from '../../rules/outcomes/prevented.ts'
import type { CountableCase } from '../../rules/outcomes/tally.ts'
import { drawPrevented } from './prevented-drawing.ts'
import { exactTallies, readersTallies } from './told-tally.ts'

const yearsDrawn = 6

/**
 * What became of the cases closed in a year, stage by stage, at one of the three checks. Whoever may not read single
 * households' figures gets small ones in words.
 */
export const preventedBoard = query({
	name: 'preventedBoard',
	input: z.object({
		year: z.coerce.number().int().min(1990).max(2200).nullish(),
		days: z.coerce
			.number()
			.refine((days): days is CheckDays => checkDays.some((one) => one === days))
			.catch(headlineDays),
		stage: z.enum(measuredStages).catch('termination-served'),
		locale: z.enum(locales),
	}),
	may: mayReadOutcomes,
	run: async (act, { year, days, stage, locale }) => {
		const thisYear = yearOf(act.today)
		const known = await yearsOfClosing(act)
		// The headline of a year that is running says little: most of its checks are not due.
		const asked = year ?? known.find((one) => one < thisYear) ?? known[0] ?? thisYear
		const period = { from: firstDayOf(asked - yearsDrawn + 1), until: firstDayOf(asked + 1) }
		const byYear = Map.groupBy(await closedCases(act, period), ({ closedOn }) => yearOf(closedOn))
		const exact = mayReadExactOutcomes(act.actor)
		const tallied = (cases: readonly CountableCase[]) =>
			(exact ? exactTallies : readersTallies)(cases, act.today).get(days) ?? []
		const years = Array.from({ length: yearsDrawn }, (_, at) => asked - yearsDrawn + 1 + at).map((one) => ({
			year: one,
			share: tallied(byYear.get(one) ?? []).find((tally) => tally.stage === stage)?.share ?? null,
		}))
		return {
			...{ year: asked, days, stage, exact, years: known },
			stages: tallied(byYear.get(asked) ?? []),
			shares: years,
			drawing: drawPrevented({ years, days, stage }, locale),
			countedAt: act.now,
		}
	},
	audit: () => ({ kind: 'outcomes', ids: [] }),
})
