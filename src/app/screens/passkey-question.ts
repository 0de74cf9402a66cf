import type { ActionFunctionArgs } from 'react-router'
import { signInContext, standingContext } from '../../ui/context.ts'
import { callerOf } from '../../ui/screen.ts'
import { setting } from '../setting-cookies.ts'
import { mayChangeProtection } from './parts/own-account.ts'

/** What a device is asked before it makes a passkey for the account that is signed in, or shows one. */
export async function action({ request, context, params }: ActionFunctionArgs) {
	const signIn = context.get(signInContext)
	if (params.what !== 'make') {
		const { options, cookies } = await signIn.passkeys.beginProving()
		return Response.json(options, { headers: setting(cookies) })
	}
	const caller = callerOf(context)
	const session = await signIn.sessions.of(request.headers)
	if (session === null || !(await mayChangeProtection(caller, signIn, session)))
		return Response.json(null, { status: 403 })
	const name = context.get(standingContext)?.name ?? ''
	const { options, cookies } = await signIn.passkeys.beginAdding(session.signInId, name)
	return Response.json(options, { headers: setting(cookies) })
}
