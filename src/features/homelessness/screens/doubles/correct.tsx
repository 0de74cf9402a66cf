import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { correctParticulars } from '../../commands/correct-particulars.ts'
import { knownPerson } from './known-person.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return await knownPerson(callerOf(context), params.personId)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await correctParticulars(callerOf(context), { ...posted, personId: params.personId })
	return answer.is === 'done'
		? done(`/people/${answer.value.personId}`, 'homelessness.doubles.done.corrected')
		: settle(answer, posted)
}

export default function CorrectScreen() {
	const { personId, known } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.doubles')
	const name = usePersonName()(known)
	const { givenName, familyName, called, birthDate, sex, phone, language } = known
	return (
		<>
			<PageHead
				title={words('correctTitle', { name })}
				crumbs={[{ to: `/people/${personId}`, label: name }, { label: words('correct') }]}
				state={words('correctState')}
			/>
			<Form
				name="correctParticulars"
				words="homelessness.doubles"
				outcome={outcome}
				initial={{
					...{ givenName: givenName ?? '', familyName: familyName ?? '', called: called ?? '' },
					...{ bornOn: birthDate ?? '', sex: sex ?? '', phone: phone ?? '', language: language ?? '' },
				}}
			>
				<HiddenInput name="facts" value="whole" />
				<SeenAt at={known.recordedAt ?? ''} />
				<FieldRow>
					<TextInput name="givenName" />
					<TextInput name="familyName" />
					<TextInput name="called" optional width="medium" />
				</FieldRow>
				<DateInput name="bornOn" optional />
				<Choice
					name="sex"
					optional
					inline
					options={(['woman', 'man'] as const).map((value) => ({ value, label: words(`sexes.${value}`) }))}
				/>
				<FieldRow>
					<TextInput name="phone" type="tel" optional width="medium" />
					<TextInput name="language" optional width="medium" />
				</FieldRow>
				<FormActions>
					<Submit>{words('correctDo')}</Submit>
					<ButtonLink to={`/people/${personId}`} kind="quiet">
						{words('cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
