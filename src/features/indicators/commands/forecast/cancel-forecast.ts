import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepIndicators } from '../../access.ts'
import { findForecast, stopForecast } from '../../store/forecast.ts'

/** Ends a forecast before it is done; what it had counted is thrown away. Refusals: `forecast-has-ended`. */
export const cancelForecast = command({
	name: 'cancelForecast',
	input: z.object({ forecastId: id() }),
	may: mayKeepIndicators,
	run: async ({ db }, { forecastId }) => {
		if ((await findForecast(db, forecastId)) === null) return missing
		const stopped = await stopForecast(db, forecastId, 'cancelled')
		return stopped ? { forecastId } : refuse({ because: 'forecast-has-ended' })
	},
	audit: ({ forecastId }) => ({ kind: 'forecast', ids: [forecastId] }),
})
