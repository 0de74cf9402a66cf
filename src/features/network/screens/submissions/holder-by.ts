import { data, type RouterContextProvider } from 'react-router'
import { houseContext } from '../../../../ui/context.ts'
import { submittingBy } from '../../queries/submissions/callers.ts'

/** Whoever holds a link to answer for a municipality and a year; a wrong one and one that is over lead nowhere. */
export async function holderBy(context: Readonly<RouterContextProvider>, request: Request) {
	const code = new URL(request.url).searchParams.get('code') ?? ''
	const holder = await submittingBy(context.get(houseContext), code)
	if (holder === null) throw data(null, { status: 404 })
	return { ...holder, code }
}
