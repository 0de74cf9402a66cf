import type { Act } from '../../../../platform/transaction.ts'
import { promiseAnew } from '../../../indicators/index.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { followActivities } from '../../store/activities/progress.ts'

/**
 * What the document says becomes what is measured and followed: its indicators promise it, its activities can be told of.
 * `before` is what was measured until now.
 */
export async function project(
	act: Act,
	planId: string,
	document: PlanDocument,
	before: PlanDocument,
): Promise<void> {
	await promiseAnew(act, document.indicators, before.indicators)
	await followActivities(
		act.db,
		act.actor.municipalityId,
		planId,
		document.activities.map(({ id }) => id),
	)
}
