import type { LoaderFunctionArgs } from 'react-router'
import { callerOf, show } from '../../../../ui/screen.ts'
import { incidentPage } from '../../queries/incidents/incident-page.ts'

/** One incident, as its page and its forms show it. */
export async function openIncident({ context, params }: LoaderFunctionArgs) {
	return show(await incidentPage(callerOf(context), { incidentId: params.incidentId }))
}

export type IncidentPage = Awaited<ReturnType<typeof openIncident>>
