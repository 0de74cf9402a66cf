import { Worker } from 'node:worker_threads'
import type { House } from '../platform/house.ts'
import type { HousePlan } from '../platform/open-house.ts'

/** What another thread needs to open the same house: what is alive cannot be handed to it. */
export type TwinPlan = Omit<HousePlan, 'clock' | 'whatWaits'> & {
	/** Where the clock is of somebody's choice, the moment it tells; null where time is the wall's. */
	readonly now: string | null
}

/** What is known of a request besides what it says itself. */
export type Around = { readonly nonce: string; readonly address: string }

export type AnswerPage = (request: Request, around: Around) => Promise<Response>

type Headings = readonly (readonly [string, string])[]

export type Handed = {
	readonly to: number
	readonly url: string
	readonly headers: Headings
	readonly around: Around
}

export type Told =
	| { readonly is: 'ready' }
	| { readonly is: 'failed'; readonly to: number }
	| {
			readonly is: 'answered'
			readonly to: number
			readonly status: number
			readonly headers: Headings
			readonly body: Uint8Array<ArrayBuffer>
	  }

export type Beside = {
	/** Shares the pages of those who have signed in with the second thread; what it does not answer is answered here. */
	share(answerHere: AnswerPage): AnswerPage
	close(): Promise<void>
}

/**
 * A second thread of the same process that answers pages too: a thread is never more than one core, and drawing one page
 * holds up everybody else's. It has connections of its own. Posts, jobs and the log's sealing stay in the first.
 */
export function openBeside(house: Pick<House, 'log'>, plan: TwinPlan): Beside {
	const thread = new Worker(new URL('./second-thread.ts', import.meta.url), { workerData: plan })
	const waiting = new Map<number, (told: Told | null) => void>()
	let isOpen = false
	let handed = 0
	let here = 0

	const { promise: ended, resolve: end } = Promise.withResolvers<void>()
	thread.on('exit', () => {
		isOpen = false
		for (const answer of waiting.values()) answer(null)
		waiting.clear()
		end()
	})
	thread.on('error', (fault) => house.log.error({ err: fault }, 'the second thread ended; the first goes on'))
	thread.on('message', (told: Told) => {
		if (told.is === 'ready') isOpen = true
		else {
			waiting.get(told.to)?.(told)
			waiting.delete(told.to)
		}
	})

	async function answerThere(request: Request, around: Around): Promise<Response | null> {
		const to = handed++
		const told = await new Promise<Told | null>((answer) => {
			waiting.set(to, answer)
			thread.postMessage({ to, url: request.url, headers: [...request.headers], around } satisfies Handed)
		})
		if (told?.is !== 'answered') return null
		const { body, status, headers } = told
		return new Response(bodiless.has(status) ? null : body, { status, headers: headersOf(headers) })
	}

	return {
		share: (answerHere) => async (request, around) => {
			const isThere = isOpen && isPageOfSomebody(request) && waiting.size <= here
			const given = isThere ? await answerThere(request, around) : null
			if (given !== null) return given
			here++
			return await answerHere(request, around).finally(() => here--)
		},
		async close() {
			thread.postMessage('close')
			await ended
		},
	}
}

const bodiless = new Set([101, 204, 205, 304])

export function headersOf(headings: Headings): Headers {
	const headers = new Headers()
	for (const [name, value] of headings) headers.append(name, value)
	return headers
}

/** What is read may be asked again; what is open to all costs too little to be handed over. */
function isPageOfSomebody({ method, headers }: Request): boolean {
	return method === 'GET' && headers.get('cookie')?.includes('bofast.session_token=') === true
}
