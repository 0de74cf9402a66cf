import * as z from 'zod'
import { yearOf } from '../../../foundation/plain-date.ts'
import { query } from '../../../platform/query.ts'
import { mayReadIndicators } from '../access.ts'
import { roundYear } from '../rules/indicator.ts'
import { measurementOf } from '../rules/measurement.ts'
import type { Measured } from '../rules/outcome.ts'
import { listComments, listIndicators, listOverrides, listValues, type StoredValue } from '../store.ts'
import { countedFigures, countedSince } from './counted-figures.ts'
import { outsideValues } from './outside/outside-values.ts'

/**
 * Every indicator asked for with its figures, counted and written, the official one and the differences, and its status
 * in the round: the year asked for, or the last that has ended, then not after `planEnds`.
 */
export const measure = query({
	name: 'measure',
	input: z.object({
		indicatorIds: z.array(z.uuid()),
		year: z.number().int().nullish(),
		planEnds: z.number().int().nullish(),
		/** Only `round`, `standing` and `withheld` are to be read: earlier years, breaks and comments are not whole then. */
		standingOnly: z.boolean().default(false),
	}),
	may: mayReadIndicators,
	run: async (act, { indicatorIds, year, planEnds, standingOnly }) => {
		const thisYear = yearOf(act.today)
		const round = roundYear(thisYear, { asked: year ?? null, planEnds: planEnds ?? null })
		const [indicators, stored, overrides, comments, outside] = await Promise.all([
			listIndicators(act.db, indicatorIds),
			listValues(act.db, indicatorIds),
			listOverrides(act.db, indicatorIds),
			standingOnly ? [] : listComments(act.db, indicatorIds),
			outsideValues(act, indicatorIds),
		])
		const counted = standingOnly
			? await countedSince(act, indicators, { year: round, thisYear })
			: await countedFigures(act, indicators, thisYear)

		return indicators.map((indicator) => {
			const brought = outside.get(indicator.id) ?? []
			const broughtYears = new Set(brought.map(({ year }) => year))
			// What the authority itself tells goes before what somebody wrote down of it.
			const written = stored
				.filter((value) => value.indicatorId === indicator.id)
				.map(measuredOf)
				.filter(({ source, year }) => source !== 'authority' || !broughtYears.has(year))
			const frozen = new Set(written.filter((one) => one.source === 'counted').map((one) => one.year))
			const live = (counted.get(indicator.id) ?? []).filter((one) => !frozen.has(one.year))
			const override = overrides.find((one) => one.indicatorId === indicator.id && one.year === round) ?? null
			return {
				...measurementOf(indicator, [...written, ...brought, ...live], { round, thisYear, override }),
				comments: comments.filter((comment) => comment.indicatorId === indicator.id),
			}
		})
	},
	audit: (input) => ({ kind: 'indicator', ids: input.indicatorIds }),
})

function measuredOf(stored: StoredValue): Measured {
	const { definitionId, definitionVersion } = stored
	return {
		year: stored.year,
		value: stored.value,
		source: stored.source,
		definition:
			definitionId === null || definitionVersion === null
				? null
				: { id: definitionId, version: definitionVersion },
		filter: null,
		asOf: stored.enteredAt,
		enteredBy: stored.enteredBy,
		note: stored.note === '' ? null : stored.note,
		share: null,
		frozen: stored.source === 'counted',
	}
}
