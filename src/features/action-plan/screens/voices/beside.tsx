import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { voicesAbout } from '../../queries/voices/voices-about.ts'
import { VoicesSection } from './voices-section.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId, activityId, indicatorId, itemId } = params
	return show(await voicesAbout(callerOf(context), { roundId, activityId, indicatorId, itemId }))
}

/** In a follow-up, beside what is followed up: what was said of it in the year. */
export default function BesideScreen() {
	const said = useLoaderData<typeof loader>()
	return said.voices.length === 0 && !said.mayNote ? null : <VoicesSection {...said} />
}
