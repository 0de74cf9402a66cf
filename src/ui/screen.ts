import { data, type RouterContextProvider, redirect } from 'react-router'
import type { Instant } from '../foundation/plain-date.ts'
import type { Refusal } from '../foundation/refusal.ts'
import type { Answer, Fault } from '../platform/answer.ts'
import type { Caller } from '../platform/house.ts'
import { actorContext, houseContext, pathContext } from './context.ts'
import { type Posted, type PostedValue, treeOf } from './posted.ts'

type Context = Readonly<RouterContextProvider>

/** Who asks; nobody signed in is sent to sign in. */
export function callerOf(context: Context): Caller {
	const actor = context.get(actorContext)
	if (actor === null) throw redirect('/sign-in')
	return { house: context.get(houseContext), actor, at: context.get(pathContext) }
}

/** The value to show. Not there and not for you are one answer: 404. */
export function show<Value>(answer: Answer<Value>): Value {
	switch (answer.is) {
		case 'done':
			return answer.value
		case 'forbidden':
			throw data(null, { status: 403 })
		case 'refused':
			throw answer.refusal.because === 'prove-again'
				? redirect(toProve(answer.refusal))
				: data(null, { status: 409 })
		default:
			throw data(null, { status: 404 })
	}
}

/** When what is shown was so, where that is not now: the oldest of what was read from a replica that lags. */
export function ageOf(...answers: readonly Answer<unknown>[]): Instant | null {
	const moments = answers.flatMap((answer) =>
		answer.is === 'done' && answer.asOf !== undefined ? [answer.asOf] : [],
	)
	return moments.toSorted()[0] ?? null
}

/** Where one proves again, and comes back from to what one wanted. */
function toProve(refusal: Refusal): string {
	const next = 'next' in refusal && typeof refusal.next === 'string' ? refusal.next : '/'
	return `/prove?next=${encodeURIComponent(next)}`
}

/** What a form held; what is no form is refused as a whole. */
export async function readForm(request: Request): Promise<Posted> {
	const form = await request.formData().catch(() => null)
	if (form === null) throw data(null, { status: 400 })
	return treeOf(form.entries())
}

/** What a form shows after a post: nothing wrong, or each field's fault, or the rule that said no. */
export type Outcome =
	| { readonly ok: true }
	| {
			readonly ok: false
			readonly faults: readonly Fault[]
			readonly refusal: Refusal | null
			readonly values: Posted
	  }

export function settle<Value>(answer: Answer<Value>, posted: Posted) {
	const values = withoutFiles(posted) as Posted
	switch (answer.is) {
		case 'done':
			return data({ ok: true as const, value: answer.value }, { status: 200 })
		case 'bad-input':
			return data({ ok: false as const, faults: answer.faults, refusal: null, values }, { status: 400 })
		case 'refused':
			return data({ ok: false as const, faults: [], refusal: answer.refusal, values }, { status: 409 })
		case 'forbidden':
			throw data(null, { status: 403 })
		case 'missing':
			throw data(null, { status: 404 })
	}
}

/** Back to a page by GET, with a word about what was done (a key of the words). */
export function done(path: string, said: string): Response {
	// What somebody else wrote in the address that one came by is told as addresses tell it.
	const { pathname, searchParams, hash } = new URL(path, 'http://house.invalid')
	searchParams.append('done', said)
	return redirect(`${pathname}?${searchParams}${hash}`, 303)
}

/** A file cannot be given back to the form; the browser asks for it again. */
function withoutFiles(value: PostedValue): PostedValue {
	if (typeof value === 'string') return value
	if (value instanceof File) return ''
	if (Array.isArray(value)) return value.map(withoutFiles)
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutFiles(inner)]))
}
