import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { guidelinePage, mayKeepGuidelines } from '../../../organisation/index.ts'
import { citingActivities } from '../../queries/draft/citing-activities.ts'

/** The guideline that the address names, with what it says in each version and what rests on it. */
export async function openGuideline({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { guidelineId } = params
	const page = show(await guidelinePage(caller, { guidelineId }))
	const { citing } = show(await citingActivities(caller, { guidelineId }))
	return { ...page, citing, mayKeep: mayKeepGuidelines(caller.actor) }
}

export type GuidelinePage = Awaited<ReturnType<typeof openGuideline>>
