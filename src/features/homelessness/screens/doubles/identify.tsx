import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { learnIdentity } from '../../commands/learn-identity.ts'
import { knownPerson } from './known-person.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return await knownPerson(callerOf(context), params.personId)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await learnIdentity(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	const { personId, perhapsAlso } = answer.value
	return perhapsAlso === null
		? done(`/people/${personId}`, 'homelessness.doubles.done.identified')
		: done(`/homelessness/doubles/${personId}/${perhapsAlso}`, 'homelessness.doubles.done.identifiedDouble')
}

export default function IdentifyScreen() {
	const { personId, known } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.doubles')
	const name = usePersonName()(known)
	return (
		<>
			<PageHead
				title={words('identifyTitle', { name })}
				crumbs={[{ to: `/people/${personId}`, label: name }, { label: words('identify') }]}
				state={words('identifyState', { code: known.code ?? '–' })}
			/>
			<Form
				name="learnIdentity"
				words="homelessness.doubles"
				outcome={outcome}
				initial={{ bornOn: known.birthDate ?? '', sex: known.sex ?? '' }}
			>
				<FieldRow>
					<TextInput name="givenName" />
					<TextInput name="familyName" />
				</FieldRow>
				<FieldRow>
					<TextInput name="nationalId" optional width="medium" />
					<TextInput name="reserveNumber" optional width="medium" />
				</FieldRow>
				<DateInput name="bornOn" optional />
				<Choice
					name="sex"
					optional
					inline
					options={(['woman', 'man'] as const).map((value) => ({ value, label: words(`sexes.${value}`) }))}
				/>
				<FormActions>
					<Submit>{words('identifyDo')}</Submit>
					<ButtonLink to={`/people/${personId}`} kind="quiet">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
