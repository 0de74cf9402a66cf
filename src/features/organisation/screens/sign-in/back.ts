import { type LoaderFunctionArgs, redirect } from 'react-router'
import { isRefused } from '../../../../foundation/refusal.ts'
import type { KnownByProvider } from '../../../../platform/sign-in/providers.ts'
import { houseContext, signInContext } from '../../../../ui/context.ts'
import { comeByProvider } from '../../commands/sign-in/come-by-provider.ts'

/** Here a provider sends somebody back: they are let in, have proved themselves anew, or are told why not. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
	const { providers, passwords, sessions } = context.get(signInContext)
	const { search } = new URL(request.url)
	const known = await providers.finish(params.providerId ?? '', search, request.headers)
	if (known.is !== 'known') return redirect(`/sign-in?said=${known.is}`, 303)
	if (known.proves !== null) return await provesAnew(known, known.proves)
	const came = await comeByProvider(context.get(houseContext), known, {
		find: () => providers.findAccount(known),
		make: (name) => providers.accountOf(known, name),
		mayPassOn: async (signInId) => (await passwords.has(signInId)) || (await providers.hasEndedFor(signInId)),
	})
	const { providerId, subject, session } = known
	if (isRefused(came)) {
		// Whoever is not let in is not let stay either, wherever they sit.
		await sessions.endOfProvider(providerId, { subject, session: null })
		return redirect(`/sign-in?said=${came.because}`, 303)
	}
	const headers = new Headers()
	for (const cookie of await sessions.letIn(came.signInId, 'provider', { providerId, subject, session }))
		headers.append('Set-Cookie', cookie)
	return redirect(known.next, { status: 303, headers })

	/** Only the one who sits in the session proves it, and only that session. */
	async function provesAnew(who: KnownByProvider, sessionId: string) {
		const held = await sessions.of(request.headers)
		const signInId = await providers.findAccount(who)
		if (held === null || held.id !== sessionId || held.signInId !== signInId)
			return redirect(`/prove?next=${encodeURIComponent(who.next)}&said=refused`, 303)
		await sessions.proved(held, 'provider')
		return redirect(who.next, 303)
	}
}
