import type { ReactNode } from 'react'
import {
	isRouteErrorResponse,
	Links,
	type LoaderFunctionArgs,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	useMatches,
	useRouteError,
	useRouteLoaderData,
} from 'react-router'
import { useLocale } from 'use-intl'
import type { PlainDate } from '../foundation/plain-date.ts'
import { localeContext, standingContext, todayContext } from '../ui/context.ts'
import { FaultPage } from '../ui/fault-page.tsx'
import { type Frame, FrameProvider } from '../ui/frame.tsx'
import { PlainShell } from '../ui/shell.tsx'
import './app.css'
import icon from './icon.svg?url'

export function loader({ context, request }: LoaderFunctionArgs): Frame {
	const standing = context.get(standingContext)
	return {
		today: context.get(todayContext),
		locale: context.get(localeContext),
		municipality:
			standing === null
				? null
				: {
						...{ name: standing.municipality, sample: standing.invented },
						isMunicipality: standing.isMunicipality !== false,
					},
		who:
			standing === null
				? null
				: { name: standing.name, standing: [standing.title, ...standing.places].filter(Boolean).join(', ') },
		done: new URL(request.url).searchParams.get('done'),
		onceId: crypto.randomUUID(),
	}
}

export function Layout({ children }: { children: ReactNode }) {
	const locale = useLocale()
	const frame = useRouteLoaderData<Frame>('root')
	// A page under another page's address would be taken for that one by the router in the browser.
	const standsIn = useMatches().some((match) => match.handle === 'stands-in')
	return (
		<html lang={locale}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<link rel="icon" href={icon} type="image/svg+xml" />
				<Meta />
				<Links />
			</head>
			<body>
				<FrameProvider value={frame ?? { ...empty, locale }}>{children}</FrameProvider>
				{standsIn ? null : (
					<>
						<ScrollRestoration />
						<Scripts />
					</>
				)}
			</body>
		</html>
	)
}

/** Where even the frame could not be asked for. */
const empty: Omit<Frame, 'locale'> = {
	today: '1970-01-01' as PlainDate,
	municipality: null,
	who: null,
	done: null,
	onceId: '',
}

export default function App() {
	return <Outlet />
}

export function ErrorBoundary() {
	const fault = useRouteError()
	return (
		<PlainShell>
			<FaultPage status={isRouteErrorResponse(fault) ? fault.status : 500} />
		</PlainShell>
	)
}
