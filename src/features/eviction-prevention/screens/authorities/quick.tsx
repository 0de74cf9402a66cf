import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import {
	AmountInput,
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	LongText,
	SelectInput,
	TextInput,
	Tick,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead } from '../../../../ui/page.tsx'
import { PerhapsRegistered } from '../../../../ui/perhaps-registered.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { settleInOneCall } from '../../commands/authorities/settle-in-one-call.ts'
import { landlords } from '../../queries/landlords.ts'
import { contactKinds, contactResults, grounds, livingForms } from '../../rules/case.ts'
import { noTalkReasons } from '../../rules/child-talks.ts'
import { chosenOutcomes, classOf, isEviction } from '../../rules/outcomes.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { landlords: show(await landlords(callerOf(context), {})), noTalkReasons }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await settleInOneCall(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { caseId } = answer.value
	return done(`/evictions/${caseId}`, 'evictionPrevention.authorities.done.settleInOneCall')
}

const childRows = [0, 1, 2] as const

/** Two minutes from the phone's ring to a closed case, on one page. */
export default function QuickScreen() {
	const { landlords, noTalkReasons: reasons } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const settled = chosenOutcomes.filter((one) => !isEviction(one) && one !== 'died')
	return (
		<>
			<PageHead
				title={words('quick.title')}
				crumbs={[{ to: '/evictions', label: cases('worklist.title') }, { label: words('quick.title') }]}
				state={words('quick.state')}
			/>
			<Form
				name="settleInOneCall"
				words="evictionPrevention.authorities"
				outcome={outcome}
				initial={{ onDay: today, contact: 'phone', result: 'reached', openedBy: 'tenant', ground: 'arrears' }}
			>
				<FieldGroup legend={words('quick.who')}>
					<FieldRow>
						<TextInput name="givenName" />
						<TextInput name="familyName" />
					</FieldRow>
					<TextInput name="nationalId" optional width="medium" />
					<FieldRow>
						<TextInput name="address" />
						<TextInput name="dwelling" optional width="short" />
						<SelectInput
							name="landlordId"
							optional
							options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
						/>
					</FieldRow>
				</FieldGroup>
				<FieldGroup legend={words('quick.happened')}>
					<FieldRow>
						<SelectInput
							name="openedBy"
							options={(['tenant', 'own-finding'] as const).map((value) => ({
								value,
								label: cases(`openedBy.${value}`),
							}))}
						/>
						<SelectInput
							name="ground"
							options={grounds.map((value) => ({ value, label: cases(`grounds.${value}`) }))}
						/>
						<AmountInput name="debt" optional />
					</FieldRow>
					<FieldRow>
						<DateInput name="onDay" />
						<SelectInput
							name="contact"
							width="medium"
							options={contactKinds.map((value) => ({ value, label: cases(`contactKinds.${value}`) }))}
						/>
						<SelectInput
							name="result"
							width="medium"
							options={contactResults.map((value) => ({ value, label: cases(`contactResults.${value}`) }))}
						/>
					</FieldRow>
					<LongText name="note" rows={2} />
					<Tick name="debtAdviceOffered" />
				</FieldGroup>
				<Choice
					name="children"
					inline
					options={(['no', 'yes'] as const).map((value) => ({
						value,
						label: cases(`childrenAnswers.${value}`),
					}))}
				/>
				<Children reasons={reasons} />
				<SelectInput
					name="outcome"
					label={words('quick.ended')}
					options={settled.map((value) => ({
						value,
						label: `${cases(`outcomeClasses.${classOf(value)}`)}: ${cases(`outcomes.${value}`)}`,
					}))}
				/>
				<PerhapsRegistered outcome={outcome} />
				<FormActions>
					<Submit>{words('quick.submit')}</Submit>
					<ButtonLink to="/evictions/new" kind="quiet">
						{words('quick.ordinary')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}

function Children({ reasons }: { reasons: typeof noTalkReasons }) {
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	return (
		<Disclosure summary={words('quick.children')}>
			<p>{words('quick.childrenHint')}</p>
			{childRows.map((row) => (
				<FieldGroup key={row} legend={words('quick.child', { number: String(row + 1) })}>
					<FieldRow>
						<TextInput name={`kids.${row}.givenName`} width="medium" />
						<TextInput name={`kids.${row}.familyName`} width="medium" />
						<DateInput name={`kids.${row}.bornOn`} optional />
					</FieldRow>
					<FieldRow>
						<SelectInput
							name={`kids.${row}.living`}
							options={livingForms.map((value) => ({ value, label: cases(`livingChoice.${value}`) }))}
						/>
						<SelectInput
							name={`kids.${row}.reason`}
							options={reasons.map((value) => ({ value, label: cases(`noTalkReasons.${value}`) }))}
						/>
					</FieldRow>
				</FieldGroup>
			))}
		</Disclosure>
	)
}
