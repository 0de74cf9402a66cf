import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import {
	type EntryContext,
	isRouteErrorResponse,
	type RouterContextProvider,
	ServerRouter,
} from 'react-router'
import { houseContext, localeContext, nonceContext } from '../ui/context.ts'
import { Speech } from './speech.tsx'
import { loadWords } from './words.ts'

const patience = 10_000

/** Whole pages, not streams: a page that fails halfway must answer 500 and nothing else. */
export default async function answer(
	request: Request,
	status: number,
	headers: Headers,
	entry: EntryContext,
	context: RouterContextProvider,
): Promise<Response> {
	const locale = context.get(localeContext)
	const nonce = context.get(nonceContext)
	const words = await loadWords(locale)
	headers.set('Content-Type', 'text/html; charset=utf-8')
	return new Promise((open, fail) => {
		const { pipe, abort } = renderToPipeableStream(
			<Speech locale={locale} words={words}>
				<ServerRouter context={entry} url={request.url} nonce={nonce} />
			</Speech>,
			{
				nonce,
				onAllReady() {
					const body = new PassThrough()
					pipe(body)
					clearTimeout(timer)
					open(new Response(createReadableStreamFromReadable(body), { status, headers }))
				},
				onShellError: fail,
				onError: (fault) => context.get(houseContext).log.error(nameOf(fault), 'a page could not be drawn'),
			},
		)
		const timer = setTimeout(abort, patience)
	})
}

/** A fault on the server: logged by name and place, never with what somebody wrote. */
export function handleError(
	fault: unknown,
	{ request, context }: { request: Request; context: RouterContextProvider },
): void {
	if (request.signal.aborted || isRouteErrorResponse(fault)) return
	context
		.get(houseContext)
		.log.error({ ...nameOf(fault), at: new URL(request.url).pathname }, 'a screen failed')
}

function nameOf(fault: unknown): { fault: string; stack?: string } {
	if (!(fault instanceof Error)) return { fault: 'unknown' }
	// The first line of a stack is the message, which may quote what a person wrote.
	return { fault: fault.name, stack: fault.stack?.split('\n').slice(1, 6).join('\n') ?? '' }
}
