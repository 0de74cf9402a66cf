import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type RouterContextProvider,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { provedLately } from '../../platform/sign-in/proof.ts'
import { signInContext, standingContext } from '../../ui/context.ts'
import { PageHead } from '../../ui/page.tsx'
import { textAt } from '../../ui/posted.ts'
import { callerOf, done, readForm } from '../../ui/screen.ts'
import { Callout } from '../../ui/states.tsx'
import { AppSection, RecoveryCodes } from './parts/account-app.tsx'
import { PasskeySection } from './parts/account-passkeys.tsx'
import { SessionSection } from './parts/account-sessions.tsx'
import { mayChangeProtection } from './parts/own-account.ts'
import { qrPath } from './parts/qr-path.ts'

const here = '/account/security'
type Context = Readonly<RouterContextProvider>

async function own(context: Context, request: Request) {
	const caller = callerOf(context)
	const signIn = context.get(signInContext)
	const session = await signIn.sessions.of(request.headers)
	if (session === null) throw redirect('/sign-in')
	return { caller, signIn, session, account: context.get(standingContext)?.name ?? '' }
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { caller, signIn, session, account } = await own(context, request)
	const { signInId } = session
	const proved = provedLately({ actor: caller.actor, now: caller.house.clock.now() })
	const waiting = proved ? await signIn.authenticators.waiting(signInId, account) : null
	return {
		ownHere: await signIn.passwords.has(signInId),
		guarded: await signIn.authenticators.guards(signInId),
		codesLeft: await signIn.authenticators.recoveryCodesLeft(signInId),
		passkeys: await signIn.passkeys.list(signInId),
		sessions: (await signIn.sessions.list(signInId)).map(({ id, begunAt, seenAt, provedBy }) => ({
			...{ id, begunAt, seenAt, provedBy, own: id === session.id },
		})),
		waiting: waiting === null ? null : { address: waiting.address, picture: qrPath(waiting.address) },
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caller, signIn, session, account } = await own(context, request)
	const { authenticators, passkeys, sessions } = signIn
	const { signInId } = session
	// Ending what is open is safe for anybody who sits here; the rest is for whoever proved to be the owner.
	if (posted.intent === 'endSession') {
		await sessions.end(signInId, textAt(posted, 'sessionId') ?? '')
		return done(here, 'door.done.sessionEnded')
	}
	if (posted.intent === 'endOtherSessions') {
		await sessions.endOthers(session)
		return done(here, 'door.done.othersEnded')
	}
	if (!(await mayChangeProtection(caller, signIn, session)))
		return redirect(`/prove?next=${encodeURIComponent(here)}`, 303)
	switch (posted.intent) {
		case 'beginApp':
			await authenticators.begin(signInId, account)
			return redirect(here, 303)
		case 'confirmApp': {
			const codes = await authenticators.confirm(signInId, textAt(posted, 'code') ?? '')
			if (codes === null) return data({ codes: null, said: 'codeWrong' as const }, { status: 400 })
			await sessions.endOthers(session)
			// Not by a redirect: the codes would have to stand in an address or be kept somewhere.
			return data({ codes, said: null })
		}
		case 'newCodes': {
			if (!(await authenticators.guards(signInId))) return redirect(here, 303)
			return data({ codes: await authenticators.newRecoveryCodes(signInId), said: null })
		}
		case 'removeApp':
			await authenticators.remove(signInId)
			return done(here, 'door.done.appRemoved')
		case 'addPasskey': {
			const given = {
				answer: textAt(posted, 'answer') ?? '',
				label: (textAt(posted, 'label') ?? '').slice(0, 60),
			}
			const label = given.label === '' ? '–' : given.label
			const added = await passkeys.add(signInId, request.headers, { ...given, label })
			if (!added) return data({ codes: null, said: 'passkeyNotAdded' as const }, { status: 400 })
			return done(here, 'door.done.passkeyAdded')
		}
		case 'removePasskey':
			await passkeys.remove(signInId, textAt(posted, 'passkeyId') ?? '')
			return done(here, 'door.done.passkeyRemoved')
		default:
			return redirect(here, 303)
	}
}

/** What protects my account, and where it is open. */
export default function AccountSecurity() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('door.account')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<div className="stack-24">
				{outcome?.codes ? <RecoveryCodes codes={outcome.codes} /> : null}
				{outcome?.said == null ? null : (
					<p role="alert" className="is-danger sign-in-said">
						{words(outcome.said)}
					</p>
				)}
				{page.ownHere ? (
					<>
						<AppSection guarded={page.guarded} codesLeft={page.codesLeft} waiting={page.waiting} />
						<PasskeySection passkeys={page.passkeys} />
					</>
				) : (
					<Callout kind="info" title={words('elsewhere')}>
						<p>{words('elsewhereText')}</p>
					</Callout>
				)}
				<SessionSection sessions={page.sessions} />
			</div>
		</>
	)
}
