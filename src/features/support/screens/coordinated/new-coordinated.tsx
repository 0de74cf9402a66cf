import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { callCoordinatedPlan } from '../../commands/coordinated/call-coordinated-plan.ts'
import { supportPlanPage } from '../../queries/plan/support-plan-page.ts'
import { consentWays, coordinatedKinds, partyKinds } from '../../rules/coordinated/codes.ts'
import { HiddenPerson } from '../hidden-person.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const page = show(await supportPlanPage(callerOf(context), { personId: params.personId }))
	return { person: page.person }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { personId } = params
	const answer = await callCoordinatedPlan(callerOf(context), { ...posted, personId })
	if (answer.is !== 'done') return settle(answer, posted)
	const { coordinatedPlanId } = answer.value
	const to = `/support/people/${personId}/coordinated/${coordinatedPlanId}`
	return done(to, 'supportPlan.coordinated.done.callCoordinatedPlan')
}

const rows = [0, 1, 2, 3]

/** Consent first; then who is called, and when they meet. */
export default function NewCoordinatedScreen() {
	const { person } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('supportPlan.coordinated')
	const plan = useTranslations('supportPlan.plan')
	const today = useToday()
	const { crumbs, to } = usePersonCrumbs(person)
	if (person.hidden) return <HiddenPerson />
	return (
		<>
			<PageHead
				title={words('callTitle')}
				crumbs={[...crumbs, { to: to.plan, label: plan('crumb') }, { label: words('callTitle') }]}
				state={words('callText')}
			/>
			<Form
				name="callCoordinatedPlan"
				words="supportPlan.coordinated"
				outcome={outcome}
				initial={{ calledOn: today }}
			>
				<Choice
					name="kind"
					options={coordinatedKinds.map((value) => ({
						...{ value, label: words(`kinds.${value}`), hint: words(`kindHints.${value}`) },
					}))}
				/>
				<FieldGroup legend={words('consent.title')}>
					<DateInput name="consentOn" />
					<Choice
						name="consentHow"
						inline
						options={consentWays.map((value) => ({ value, label: words(`consentWays.${value}`) }))}
					/>
					<LongText name="consentTo" rows={2} optional />
				</FieldGroup>
				<FieldGroup legend={words('fields.parties')} hint={words('hints.parties')}>
					{rows.map((row) => (
						<FieldRow key={row}>
							<SelectInput
								name={`parties.${row}.kind`}
								width="medium"
								options={partyKinds.map((value) => ({ value, label: words(`partyKinds.${value}`) }))}
							/>
							<TextInput name={`parties.${row}.name`} width="medium" />
						</FieldRow>
					))}
				</FieldGroup>
				<FieldRow>
					<DateInput name="calledOn" />
					<DateInput name="plannedFor" />
				</FieldRow>
				<FormActions>
					<Submit>{words('callDo')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
