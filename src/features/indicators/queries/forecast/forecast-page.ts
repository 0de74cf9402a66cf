import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { locales } from '../../../../platform/words/locales.ts'
import { mayKeepIndicators, mayReadIndicators } from '../../access.ts'
import { findForecast, listForecasts } from '../../store/forecast.ts'
import { forecastInput } from './forecast-input.ts'
import { shownForecast } from './shown-forecast.ts'

const kept = 40

/** One forecast with its fans, goals, levers and assumptions, and another to lay beside it. */
export const forecastPage = query({
	name: 'forecastPage',
	input: z.object({
		forecastId: id(),
		beside: z.uuid().optional().catch(undefined),
		locale: z.enum(locales).default('sv'),
	}),
	may: mayReadIndicators,
	run: async (act, { forecastId, beside, locale }) => {
		const found = await findForecast(act.db, forecastId)
		if (found === null) return missing
		const { digest } = await forecastInput(act)
		const other = beside === undefined || beside === forecastId ? null : await findForecast(act.db, beside)
		const rows = await listForecasts(act.db, kept)
		return {
			...(await shownForecast(act, found, digest, locale)),
			beside:
				other === null || other.result === null ? null : await shownForecast(act, other, digest, locale),
			others: rows
				.filter(({ id: one, state }) => one !== forecastId && state === 'done')
				.map(({ id: one, name, askedAt }) => ({ id: one, name, askedAt })),
			mayKeep: mayKeepIndicators(act.actor),
		}
	},
	audit: ({ forecastId }) => ({ kind: 'forecast', ids: [forecastId] }),
})
