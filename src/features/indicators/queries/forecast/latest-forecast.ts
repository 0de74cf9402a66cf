import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures, mayReadIndicators } from '../../access.ts'
import { oddsOf } from '../../rules/forecast/odds.ts'
import { exactForecast, readersForecast } from '../../rules/forecast/told.ts'
import { findLatestAsToday } from '../../store/forecast.ts'

/** How the figure of a definition goes if nothing changes, by the newest forecast; missing where nothing foresees it. */
export const latestForecast = query({
	name: 'latestForecast',
	input: z.object({ definitionId: z.string() }),
	may: mayReadIndicators,
	run: async ({ db, actor }, { definitionId }) => {
		const found = await findLatestAsToday(db)
		if (found === null || found.result === null || found.asOf === null) return missing
		const told = mayReadExactFigures(actor) ? exactForecast(found.result) : readersForecast(found.result)
		const figure = told.figures.find((one) => one.figure === definitionId)
		if (figure === undefined) return missing
		return {
			...{ forecastId: found.id, asOf: found.asOf, by: figure.by },
			points: figure.points.map(({ month, middle, low80, high80 }) => ({
				month,
				low: low80,
				middle,
				high: high80,
			})),
			goals: figure.goals.map(({ value, year, share, year50 }) => ({
				...{ value, year, share, year50, odds: oddsOf(share) },
			})),
		}
	},
	audit: () => ({ kind: 'forecast', ids: [] }),
})
