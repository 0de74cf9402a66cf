import type { ActionFunctionArgs } from 'react-router'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { askForecast } from '../../commands/forecast/ask-forecast.ts'
import { cancelForecast } from '../../commands/forecast/cancel-forecast.ts'
import { countForecastAgain } from '../../commands/forecast/count-forecast-again.ts'
import { setCostAssumption } from '../../commands/forecast/set-cost-assumption.ts'

const home = '/follow-up/forecast'

/** What the forms of a forecast's pages do, on whichever they stand. */
export async function actOnForecasts({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	switch (posted.intent) {
		case 'cancelForecast': {
			const answer = await cancelForecast(caller, posted)
			return answer.is === 'done' ? done(home, 'forecast.done.cancelled') : settle(answer, posted)
		}
		case 'countForecastAgain': {
			const answer = await countForecastAgain(caller, posted)
			return answer.is === 'done'
				? done(`${home}/${answer.value.forecastId}`, 'forecast.done.asked')
				: settle(answer, posted)
		}
		case 'setCostAssumption': {
			const answer = await setCostAssumption(caller, posted)
			return answer.is === 'done'
				? done(new URL(request.url).pathname, 'forecast.done.cost')
				: settle(answer, posted)
		}
		default: {
			const answer = await askForecast(caller, posted)
			return answer.is === 'done'
				? done(`${home}/${answer.value.forecastId}`, 'forecast.done.asked')
				: settle(answer, posted)
		}
	}
}
