import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Choice, DateInput, FieldGroup, FieldRow, NumberInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../ui/perhaps-registered.tsx'
import { callerOf, done, readForm, settle } from '../../../ui/screen.ts'
import { registerPerson } from '../commands/register-person.ts'
import { registerUnidentified } from '../commands/register-unidentified.ts'

export function loader({ context }: LoaderFunctionArgs) {
	callerOf(context)
	return null
}

export async function action({ request, context }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'registerUnidentified') {
		const answer = await registerUnidentified(caller, posted)
		return answer.is === 'done'
			? done(`/people/${answer.value.personId}`, 'people.done.registered')
			: settle(answer, posted)
	}
	const { samePerson } = posted
	if (typeof samePerson === 'string' && samePerson !== 'nobody') return redirect(`/people/${samePerson}`)
	const anyway = samePerson === 'nobody' ? { registerAnyway: 'yes' } : {}
	const answer = await registerPerson(caller, { ...posted, ...anyway })
	return answer.is === 'done'
		? done(`/people/${answer.value.personId}`, 'people.done.registered')
		: settle(answer, posted)
}

/** Somebody with a name, or somebody whom nobody knows. */
export default function NewPersonScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('people.register')
	const theirPage = (refusal: Refusal) => [
		{
			text: words('already'),
			...('personId' in refusal ? { to: `/people/${refusal.personId}`, linkText: words('show') } : {}),
		},
	]
	const sexes = (['woman', 'man'] as const).map((value) => ({ value, label: words(`sexes.${value}`) }))
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/search', label: words('search') }, { label: words('title') }]}
				state={words('state')}
			/>
			<Form
				name="registerPerson"
				words="people"
				outcome={outcome}
				{...(outcome?.ok === false && outcome.refusal?.because === 'person-already-registered'
					? { refused: theirPage }
					: {})}
			>
				<FieldRow>
					<TextInput name="givenName" />
					<TextInput name="familyName" />
				</FieldRow>
				<FieldRow>
					<TextInput name="nationalId" optional width="medium" />
					<TextInput name="reserveNumber" optional width="medium" />
				</FieldRow>
				<FieldRow>
					<DateInput name="bornOn" optional />
					<Choice name="sex" optional inline options={sexes} />
				</FieldRow>
				<FieldRow>
					<TextInput name="phone" type="tel" optional width="medium" />
					<TextInput name="language" optional width="medium" />
				</FieldRow>
				<FieldGroup legend={words('home')}>
					<TextInput name="address" optional />
					<FieldRow>
						<TextInput name="postalCode" optional width="short" />
						<TextInput name="city" optional width="medium" />
					</FieldRow>
				</FieldGroup>
				<PerhapsRegistered outcome={outcome} />
				<FormActions>
					<Submit>{words('do')}</Submit>
					<ButtonLink to="/search" kind="quiet">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
			<Section title={words('unknownTitle')}>
				<p className="reading quiet">{words('unknownHint')}</p>
				<Form name="registerUnidentified" words="people" outcome={outcome}>
					<FieldRow>
						<TextInput name="called" optional width="medium" />
						<NumberInput name="bornAbout" optional />
					</FieldRow>
					<Choice name="sex" optional inline options={sexes} />
					<FormActions>
						<Submit kind="secondary">{words('unknownDo')}</Submit>
					</FormActions>
				</Form>
			</Section>
		</>
	)
}
