import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { groundworkPage } from '../../queries/groundwork/groundwork-page.ts'

/** A plan's groundwork, and how much there is of each part. */
export async function loadGroundwork({ context, params }: LoaderFunctionArgs) {
	const page = show(await groundworkPage(callerOf(context), { planId: params.planId }))
	return {
		...page,
		counts: {
			proposals: page.proposals.filter(({ state }) => state === 'open').length,
			lessons: page.lessons.length,
			interviews: page.interviews.length,
		},
	}
}
