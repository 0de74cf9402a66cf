import { type LoaderFunctionArgs, Outlet, redirect, useLoaderData, useRouteLoaderData } from 'react-router'
import { callerOf } from '../../ui/screen.ts'
import { type FrameData, frameData } from './frame-data.ts'
import { FramedFault, Shell } from './signed-in.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	// A report is made for one: whoever speaks for several, or for none today, is asked first.
	if (callerOf(context).actor.organisationIds.length !== 1) throw redirect('/landlord/owner')
	return frameData(context)
}

export default function Frame() {
	return (
		<Shell frame={useLoaderData<typeof loader>()}>
			<Outlet />
		</Shell>
	)
}

export function ErrorBoundary() {
	return <FramedFault frame={useRouteLoaderData<FrameData>('layouts/landlord')} />
}
