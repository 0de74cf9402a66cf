import { yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepIndicators } from '../../access.ts'
import { figures } from '../../rules/forecast/question.ts'
import { countUnderWay, insertForecast, listPromisedGoals } from '../../store/forecast.ts'
import { forecastFields, questionIn } from './forecast-fields.ts'

const atOnce = 3
const furthest = 9

/**
 * Asks for a forecast by a name: a job counts it and tells how far it has come. Refusals: `goal-year-over`,
 * `goal-year-too-far`, `forecasts-under-way`.
 */
export const askForecast = command({
	name: 'askForecast',
	input: forecastFields,
	may: mayKeepIndicators,
	run: async (act, given) => {
		const { db, actor, now, today } = act
		const thisYear = yearOf(today)
		if (given.goalYear !== undefined) {
			if (given.goalYear < thisYear) return refuse({ because: 'goal-year-over', year: given.goalYear })
			if (given.goalYear > thisYear + furthest) {
				return refuse({ because: 'goal-year-too-far', year: thisYear + furthest })
			}
		}
		if ((await countUnderWay(db)) >= atOnce) return refuse({ because: 'forecasts-under-way', count: atOnce })
		const question = questionIn(given, await listPromisedGoals(db, figures, thisYear))
		const forecastId = await insertForecast(db, actor.municipalityId, {
			...{ name: given.name, question, askedBy: actor.actorId, askedAt: now },
		})
		await act.queue('workOnForecast', { forecastId })
		return { forecastId }
	},
	audit: (_, value) => ({
		kind: 'forecast',
		ids: value !== null && 'forecastId' in value ? [value.forecastId] : [],
	}),
})
