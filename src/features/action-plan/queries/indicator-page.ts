import * as z from 'zod'
import { missing, valueIn } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { locales } from '../../../platform/words/locales.ts'
import {
	canBeBrokenDown,
	exactVersion,
	explainFigure,
	latestForecast,
	mayReadExactFigures,
	measure,
	readerVersion,
} from '../../indicators/index.ts'
import { listUnits } from '../../organisation/index.ts'
import { mayReadPlans } from '../access.ts'
import { activitiesIn, goalsIn } from '../rules/document/read.ts'
import { listProgress } from '../store/activities/progress.ts'
import { findPlan } from '../store/plans.ts'
import { drawIndicator } from './indicator-chart.ts'
import { shownVersion } from './versions/shown-version.ts'

/** One indicator of a plan: its series, the plan's line, how the figure of `explain` came to be, and what should move it. */
export const indicatorPage = query({
	name: 'indicatorPage',
	input: z.object({
		planId: id(),
		indicatorId: id(),
		explain: z.coerce.number().int().nullish(),
		locale: z.enum(locales),
	}),
	may: mayReadPlans,
	run: async (act, { planId, indicatorId, explain, locale }) => {
		const plan = await findPlan(act.db, planId)
		const shown = await shownVersion(act, planId)
		const place = shown?.content.indicators.find((one) => one.id === indicatorId)
		if (plan === null || shown === null || place === undefined) return missing
		const measured = await measure.within(act, { indicatorIds: [indicatorId], planEnds: plan.validTo })
		const [measurement] = valueIn(measured).map(mayReadExactFigures(act.actor) ? exactVersion : readerVersion)
		if (measurement === undefined) return missing
		const year = explain ?? measurement.standing.outcome?.year ?? measurement.soFar?.year ?? null
		const all = [...measurement.years, ...(measurement.soFar === null ? [] : [measurement.soFar])]
		const figure = all.find((one) => one.year === year)?.official ?? null
		const explained =
			figure === null ? null : valueIn(await explainFigure.within(act, { indicatorId, year: figure.year }))
		const goals = goalsIn(shown.content)
		const scope = measurement.unitIds ?? []
		const units = scope.length === 0 ? [] : await listUnits(act.db)
		const foreseen =
			measurement.definition === null || scope.length > 0
				? null
				: await latestForecast.within(act, { definitionIds: [measurement.definition.id] })
		const activities = activitiesIn(shown.content, await listProgress(act.db, planId))
		return {
			plan,
			goal: goals.find((goal) => goal.id === place.goalId) ?? null,
			key: place.key,
			measurement,
			/** The units whose events are counted; empty counts all. */
			onlyUnits: units.filter(({ id }) => scope.includes(id)).map(({ name }) => name),
			chart: drawIndicator(measurement, locale),
			brokenDown: canBeBrokenDown(measurement),
			/** Where it is heading if nothing changes, where anything foresees it. */
			forecast: foreseen?.is === 'done' ? (foreseen.value[0] ?? null) : null,
			explained: figure === null || explained === null ? null : { figure, ...explained },
			activities: activities.filter((activity) => activity.indicatorIds.includes(indicatorId)),
		}
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})

export type IndicatorPage = Extract<Awaited<ReturnType<typeof indicatorPage>>, { is: 'done' }>['value']
