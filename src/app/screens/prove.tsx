import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { ownPath } from '../../platform/sign-in/own-path.ts'
import { signInContext, visitorContext } from '../../ui/context.ts'
import { HiddenInput, TextInput } from '../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../ui/form.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { PageHead } from '../../ui/page.tsx'
import { PasskeyButton } from '../../ui/passkey.tsx'
import { textAt } from '../../ui/posted.ts'
import { callerOf, readForm } from '../../ui/screen.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
	callerOf(context)
	const signIn = context.get(signInContext)
	const next = ownPath(new URL(request.url).searchParams.get('next'))
	const session = await signIn.sessions.of(request.headers)
	if (session === null) throw redirect('/sign-in')
	const { signInId, providerId } = session
	return {
		...{ next, providerId, said: new URL(request.url).searchParams.get('said') === 'refused' },
		password: await signIn.passwords.has(signInId),
		code: await signIn.authenticators.guards(signInId),
		passkey: (await signIn.passkeys.list(signInId)).length > 0,
	}
}

export async function action({ request, context }: ActionFunctionArgs) {
	callerOf(context)
	const posted = await readForm(request)
	const signIn = context.get(signInContext)
	const { place } = context.get(visitorContext)
	const next = ownPath(textAt(posted, 'next'))
	const given = { password: textAt(posted, 'password') ?? '', code: textAt(posted, 'code') ?? '' }
	const answer =
		posted.intent === 'proveByPasskey'
			? await signIn.proveByPasskey(textAt(posted, 'answer') ?? '', request.headers, place)
			: await signIn.prove(request.headers, given, place)
	if (answer === 'proved') return redirect(next, 303)
	if (answer === 'not-signed-in') return redirect('/sign-in', 303)
	return data({ said: answer }, { status: answer === 'refused' ? 401 : 429 })
}

/** Before something protected is opened, whoever sits here shows once more that it is them. */
export default function Prove() {
	const { next, providerId, said, password, code, passkey } = useLoaderData<typeof loader>()
	const failed = useActionData<typeof action>()
	const words = useTranslations('door.prove')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{failed === undefined && !said ? null : (
				<p role="alert" className="is-danger sign-in-said">
					{words(failed?.said === 'too-many-attempts' ? 'tooManyAttempts' : 'refused')}
				</p>
			)}
			<div className="stack-24">
				{password ? (
					<Form name="proveByPassword" words="door">
						<HiddenInput name="next" value={next} />
						<TextInput name="password" type="password" autoComplete="current-password" />
						{code ? <TextInput name="code" autoComplete="one-time-code" width="short" /> : null}
						<FormActions>
							<Submit>{words('submit')}</Submit>
						</FormActions>
					</Form>
				) : null}
				{passkey ? (
					<Form name="proveByPasskey" words="door" inline>
						<HiddenInput name="next" value={next} />
						<PasskeyButton from="/passkey/show" does="show">
							{words('byPasskey')}
						</PasskeyButton>
					</Form>
				) : null}
				{providerId === null ? null : (
					<p>
						<ButtonLink
							to={`/sign-in/with/${providerId}?prove=yes&next=${encodeURIComponent(next)}`}
							kind="primary"
							file
						>
							{words('byProvider')}
						</ButtonLink>
					</p>
				)}
			</div>
		</>
	)
}
