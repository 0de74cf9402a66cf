import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayKeepIndicators, mayReadIndicators } from '../../access.ts'
import { findForecast, findLatestAsToday, listForecasts } from '../../store/forecast.ts'
import { forecastInput } from './forecast-input.ts'
import { shownForecast } from './shown-forecast.ts'

const kept = 40

/** The forecast if nothing changes, the newest that is done, and all that have been asked for. */
export const forecastStart = query({
	name: 'forecastStart',
	input: z.object({ locale: z.enum(locales).default('sv') }),
	may: mayReadIndicators,
	run: async (act, { locale }) => {
		const { input, digest } = await forecastInput(act)
		const rows = await listForecasts(act.db, kept)
		const latest = rows.find(({ state }) => state === 'done')
		const found =
			(await findLatestAsToday(act.db)) ??
			(latest === undefined ? null : await findForecast(act.db, latest.id))
		return {
			rows: rows.map(({ question, ...row }) => ({ ...row, levers: question.levers })),
			shown: found === null ? null : await shownForecast(act, found, digest, locale),
			/** Whether there are months enough to foresee anything at all. */
			hasHistory: input.list !== null || input.evictions !== null,
			mayKeep: mayKeepIndicators(act.actor),
		}
	},
	audit: () => ({ kind: 'forecast', ids: [] }),
})

export type ForecastRow = Extract<
	Awaited<ReturnType<typeof forecastStart>>,
	{ is: 'done' }
>['value']['rows'][number]
