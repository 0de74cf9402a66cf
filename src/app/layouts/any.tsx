import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteLoaderData } from 'react-router'
import { type FrameData, frameDataIfAny } from './frame-data.ts'
import { FramedFault, Shell } from './signed-in.tsx'

export function loader({ context }: LoaderFunctionArgs) {
	return frameDataIfAny(context)
}

export default function Frame() {
	return (
		<Shell frame={useLoaderData<typeof loader>()}>
			<Outlet />
		</Shell>
	)
}

export function ErrorBoundary() {
	return <FramedFault frame={useRouteLoaderData<FrameData>('layouts/any')} />
}
