import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepIndicators } from '../../access.ts'
import { figures, usualRuns } from '../../rules/forecast/question.ts'
import { countUnderWay, findForecast, insertForecast, listPromisedGoals } from '../../store/forecast.ts'

const atOnce = 3

/** The same question once more on the months that are known now; the earlier answer stays. Refusals: `forecasts-under-way`. */
export const countForecastAgain = command({
	name: 'countForecastAgain',
	input: z.object({ forecastId: id() }),
	may: mayKeepIndicators,
	run: async (act, input) => {
		const { db, actor, now, today } = act
		const found = await findForecast(db, input.forecastId)
		if (found === null) return missing
		if ((await countUnderWay(db)) >= atOnce) return refuse({ because: 'forecasts-under-way', count: atOnce })
		const { name, question } = found
		const promised = await listPromisedGoals(db, figures, yearOf(today))
		const goals = [...question.goals, ...promised].filter(
			(goal, at, all) =>
				goal.year >= yearOf(today) &&
				all.findIndex((one) => one.figure === goal.figure && one.year === goal.year) === at,
		)
		const forecastId = await insertForecast(db, actor.municipalityId, {
			...{ name, question: { ...question, goals, runs: usualRuns }, askedBy: actor.actorId, askedAt: now },
		})
		await act.queue('workOnForecast', { forecastId })
		return { forecastId }
	},
	audit: (_, value) => ({
		kind: 'forecast',
		ids: value !== null && 'forecastId' in value ? [value.forecastId] : [],
	}),
})
