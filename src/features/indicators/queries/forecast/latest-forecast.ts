import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { oddsOf } from '../../rules/forecast/odds.ts'
import { exactForecast, readersForecast } from '../../rules/forecast/told.ts'
import { findLatestAsToday } from '../../store/forecast.ts'

/** How the figures of definitions go if nothing changes, by the newest forecast; missing where nothing foresees any of them. */
export const latestForecast = query({
	name: 'latestForecast',
	input: z.object({ definitionIds: z.array(z.string()) }),
	may: mayReadIndicators,
	run: async ({ db, actor }, { definitionIds }) => {
		const found = await findLatestAsToday(db)
		if (found === null || found.result === null || found.asOf === null) return missing
		const told = mayReadExactFigures(actor) ? exactForecast(found.result) : readersForecast(found.result)
		const { id: forecastId, asOf } = found
		const foreseen = told.figures.filter(({ figure }) => definitionIds.includes(figure))
		if (foreseen.length === 0) return missing
		return foreseen.map(({ figure, by, points, goals }) => ({
			...{ definitionId: figure, forecastId, asOf, by },
			points: points.map(({ month, middle, low80, high80 }) => ({
				month,
				low: low80,
				middle,
				high: high80,
			})),
			goals: goals.map(({ value, year, share, year50 }) => ({
				...{ value, year, share, year50, odds: oddsOf(share) },
			})),
		}))
	},
	audit: () => ({ kind: 'forecast', ids: [] }),
})
