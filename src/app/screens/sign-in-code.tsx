import { type ActionFunctionArgs, data, redirect, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { signInContext, visitorContext } from '../../ui/context.ts'
import { TextInput } from '../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../ui/form.tsx'
import { TextLink } from '../../ui/links.tsx'
import { PageHead } from '../../ui/page.tsx'
import { textAt } from '../../ui/posted.ts'
import { readForm } from '../../ui/screen.ts'
import { startOf } from '../navigation.ts'
import { setting } from '../setting-cookies.ts'

export async function action({ request, context }: ActionFunctionArgs) {
	const code = textAt(await readForm(request), 'code') ?? ''
	const { place } = context.get(visitorContext)
	const answer = await context.get(signInContext).signInByCode(code, request.headers, place)
	if (answer.is === 'signed-in') {
		return redirect(startOf(answer.actor), { status: 303, headers: setting(answer.cookies) })
	}
	return data({ said: answer.is }, { status: answer.is === 'too-many-attempts' ? 429 : 401 })
}

/** The second of two steps, for whoever has an app that makes codes. */
export default function SignInCode() {
	const failed = useActionData<typeof action>()
	const words = useTranslations('door.code')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{failed === undefined ? null : (
				<p role="alert" className="is-danger sign-in-said">
					{words(failed.said === 'too-many-attempts' ? 'tooManyAttempts' : 'refused')}
				</p>
			)}
			<div className="stack-24">
				<Form name="signInByCode" words="door">
					<TextInput name="code" autoComplete="one-time-code" width="medium" />
					<FormActions>
						<Submit>{words('submit')}</Submit>
					</FormActions>
				</Form>
				<p>
					<TextLink to="/sign-in">{words('again')}</TextLink>
				</p>
			</div>
		</>
	)
}
