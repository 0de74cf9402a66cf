import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import {
	type EntryContext,
	isRouteErrorResponse,
	type RouterContextProvider,
	ServerRouter,
} from 'react-router'
import { whereOf } from '../platform/where-of.ts'
import { houseContext, localeContext, nonceContext } from '../ui/context.ts'
import { sent } from './sent-page.ts'
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
					clearTimeout(timer)
					const { page, whole } = gathered()
					pipe(page)
					whole.then((html) => sent(request, html, { status, headers })).then(open, fail)
				},
				onShellError: fail,
				onError: (fault) => context.get(houseContext).log.error(nameOf(fault), 'a page could not be drawn'),
			},
		)
		const timer = setTimeout(abort, patience)
	})
}

/** What is drawn, in one piece: handed on in thousands of parts it costs more than to draw it. */
function gathered(): { page: Writable; whole: Promise<Buffer<ArrayBuffer>> } {
	const parts: Uint8Array[] = []
	const { promise: whole, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer>>()
	const page = new Writable({
		write: (part: Uint8Array, _, done) => {
			parts.push(part)
			done()
		},
		final: (done) => {
			resolve(Buffer.concat(parts))
			done()
		},
	})
	page.on('error', reject)
	return { page, whole }
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

function nameOf(fault: unknown): { fault: string; where: string[] } {
	return { fault: fault instanceof Error ? fault.name : 'unknown', where: whereOf(fault) }
}
