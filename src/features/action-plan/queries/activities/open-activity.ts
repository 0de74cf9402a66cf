import type { Act } from '../../../../platform/transaction.ts'
import { type Activity, activitiesIn } from '../../rules/document/read.ts'
import { findActivity, listProgress } from '../../store/activities/progress.ts'
import { type ShownVersion, shownVersion } from '../versions/shown-version.ts'

export type OpenedActivity = ShownVersion & { readonly planId: string; readonly activity: Activity }

/** What the plan says of an activity today and how it goes; null for one that the version shown does not have. */
export async function openActivity(act: Act, activityId: string): Promise<OpenedActivity | null> {
	const found = await findActivity(act.db, activityId)
	if (found === undefined) return null
	const shown = await shownVersion(act, found.planId)
	if (shown === null) return null
	const progress = await listProgress(act.db, found.planId)
	const activity = activitiesIn(shown.content, progress).find(({ id }) => id === activityId)
	return activity === undefined ? null : { ...shown, planId: found.planId, activity }
}
