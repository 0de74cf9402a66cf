import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { voicesAbout } from '../../queries/voices/voices-about.ts'
import { writeAbout } from '../../rules/voices/about.ts'
import { VoicesSection } from './voices-section.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId = '', activityId, indicatorId } = params
	const { planId, about, ...said } = show(
		await voicesAbout(callerOf(context), { roundId, activityId, indicatorId }),
	)
	const joined = writeAbout(
		activityId !== undefined
			? { planId, part: 'activity', partId: activityId }
			: indicatorId !== undefined && about !== null && about !== indicatorId
				? { planId, part: 'goal', partId: about }
				: { planId, part: 'round', followUpId: roundId },
	)
	return { ...said, planId, about: joined }
}

/** In a follow-up, beside what is followed up: what was said of it in the year. */
export default function BesideScreen() {
	const { voices, planId, about, mayNote } = useLoaderData<typeof loader>()
	if (voices.length === 0 && !mayNote) return null
	return <VoicesSection voices={voices} planId={planId} about={about} mayNote={mayNote} />
}
