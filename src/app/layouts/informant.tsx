import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteLoaderData } from 'react-router'
import { type FrameData, frameData } from './frame-data.ts'
import { FramedFault, Shell } from './signed-in.tsx'

export function loader({ context }: LoaderFunctionArgs) {
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
	return <FramedFault frame={useRouteLoaderData<FrameData>('layouts/informant')} />
}
