import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { ownPath } from '../../platform/sign-in/own-path.ts'
import { signInContext } from '../../ui/context.ts'
import { setting } from '../setting-cookies.ts'

/** Sends somebody to their provider, to sign in or to prove anew who they are. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { providers, sessions } = context.get(signInContext)
	const asked = new URL(request.url).searchParams
	const session = asked.get('prove') === 'yes' ? await sessions.of(request.headers) : null
	const wanted = { next: ownPath(asked.get('next')), proves: session?.id ?? null }
	const begun = await providers.begin(params.providerId ?? '', wanted, request.headers)
	if (begun === 'unknown') throw data(null, { status: 404 })
	if (typeof begun === 'string') return redirect(`/sign-in?said=${begun}`, 303)
	return redirect(begun.to, { status: 303, headers: setting(begun.cookies) })
}
