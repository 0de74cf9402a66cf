import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { mayKeepPlans, mayTellOfActivities } from '../../access.ts'
import { activityPage } from '../../queries/activities/activity-page.ts'

export type LoadedActivity = Awaited<ReturnType<typeof loadActivity>>

/** All of an activity as its page shows it, and for which units the reader may say something of it. */
export async function loadActivity({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
	const caller = callerOf(context)
	const page = show(await activityPage(caller, { planId: params.planId, activityId: params.activityId }))
	const { ownUnitIds, ...shown } = page
	const tells = mayTellOfActivities(caller.actor)
		? page.units.flatMap(({ unitId }) => (ownUnitIds.includes(unitId) ? [unitId] : []))
		: []
	return { ...shown, tells, mayKeep: mayKeepPlans(caller.actor) }
}
