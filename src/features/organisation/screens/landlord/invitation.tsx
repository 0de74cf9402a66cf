import {
	type ActionFunctionArgs,
	data,
	type RouterContextProvider,
	redirect,
	useActionData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { isRefused } from '../../../../foundation/refusal.ts'
import { findInvitation, type Invitation, readCode } from '../../../../platform/sign-in/one-time-code.ts'
import { houseContext, signInContext, visitorContext } from '../../../../ui/context.ts'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { type Posted, textAt } from '../../../../ui/posted.ts'
import { readForm } from '../../../../ui/screen.ts'
import { acceptInvitation } from '../../commands/landlord/accept-invitation.ts'

const wrong = (values: Posted, path: string, problem: string) => ({
	ok: false as const,
	faults: [{ path, problem }],
	refusal: null,
	values,
})
const refused = (values: Posted, because: string) => ({
	ok: false as const,
	faults: [],
	refusal: { refused: true as const, because },
	values,
})

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { password: _, ...values } = posted
	const found = await invitationIn(context, textAt(posted, 'code') ?? '')
	if (found === 'too-many-attempts') return data({ to: null, said: refused(values, found) }, { status: 429 })
	if (found === 'unknown')
		return data({ to: null, said: wrong(values, 'code', 'code-unknown') }, { status: 400 })
	const { landlord, municipality, name, email } = found
	const to = { landlord, municipality, name, email }
	if (posted.intent !== 'acceptInvitation')
		return { to, said: { ok: true as const }, code: textAt(posted, 'code') }
	const again = { to, code: textAt(posted, 'code') }
	const account = await context
		.get(signInContext)
		.enrol({ email, name, password: textAt(posted, 'password') ?? '' }, context.get(visitorContext).place)
	switch (account.is) {
		case 'too-many-attempts':
			return data({ ...again, said: refused(values, account.is) }, { status: 429 })
		case 'password-too-short':
			return data({ ...again, said: wrong(values, 'password', account.is) }, { status: 400 })
		case 'refused':
			return data({ ...again, said: wrong(values, 'password', 'password-wrong') }, { status: 400 })
	}
	const accepted = await acceptInvitation(context.get(houseContext), found, account.signInId)
	if (isRefused(accepted)) return data({ ...again, said: refused(values, accepted.because) }, { status: 409 })
	const headers = new Headers()
	for (const cookie of account.cookies) headers.append('Set-Cookie', cookie)
	return redirect('/landlord', { status: 303, headers })
}

async function invitationIn(
	context: Readonly<RouterContextProvider>,
	text: string,
): Promise<Invitation | 'unknown' | 'too-many-attempts'> {
	const code = readCode(text)
	if (code === null) return 'unknown'
	const { place } = context.get(visitorContext)
	return await context
		.get(signInContext)
		.tryCode(code, () => findInvitation(context.get(houseContext), code), place)
}

/** Whoever got a code makes an account with it; it is typed, so that it stands in no address. */
export default function InvitationScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('representatives.invitation')
	const to = outcome?.to ?? null
	if (to === null) {
		return (
			<>
				<PageHead title={words('title')} state={words('state')} />
				<Form name="openInvitation" words="representatives" outcome={outcome?.said}>
					<TextInput name="code" autoComplete="off" />
					<FormActions>
						<Submit>{words('next')}</Submit>
					</FormActions>
				</Form>
			</>
		)
	}
	return (
		<>
			<PageHead title={words('toWhom', { landlord: to.landlord })} state={words('toWhomText', to)} />
			<Form name="acceptInvitation" words="representatives" outcome={outcome?.said}>
				<HiddenInput
					name="code"
					value={(outcome !== undefined && 'code' in outcome ? outcome.code : null) ?? ''}
				/>
				<p>{words('password')}</p>
				<TextInput name="password" type="password" autoComplete="new-password" />
				<FormActions>
					<Submit>{words('accept')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
