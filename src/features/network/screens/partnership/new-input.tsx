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
	Tick,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { noteInput } from '../../commands/partnership/note-input.ts'
import { noteInputForm } from '../../queries/partnership/note-input-form.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const form = show(await noteInputForm(callerOf(context), {}))
	if (!form.mayNote) show({ is: 'forbidden' })
	return form
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await noteInput(callerOf(context), posted)
	return answer.is === 'done'
		? done('/partnership/inputs', 'partnership.done.inputNoted')
		: settle(answer, posted)
}

const kinds = ['member', 'council', 'lived-experience'] as const
const consents = ['within', 'report', 'publish'] as const
const ways = ['spoken', 'written', 'minutes'] as const

/** What was put to the partnership, with what there is consent to use it for. */
export default function NewInputScreen() {
	const { members, themes, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	return (
		<>
			<PageHead
				title={words('inputs.add')}
				crumbs={[{ to: '/partnership/inputs', label: words('inputs.title') }, { label: words('inputs.add') }]}
			/>
			<Form name="noteInput" words="partnership" outcome={outcome} initial={{ consentTo: 'within' }}>
				<FieldGroup legend={words('inputs.said')} hint={words('inputs.saidHint')}>
					<LongText name="words" rows={6} />
					<DateInput name="saidOn" />
				</FieldGroup>
				<FieldGroup legend={words('inputs.from')}>
					<Choice
						name="kind"
						hideLabel
						options={kinds.map((value) => ({
							...{ value, label: words(`inputKinds.${value}`), hint: words(`inputKindHints.${value}`) },
						}))}
					/>
					<TextInput name="council" width="medium" optional />
					{mayKeep ? (
						<SelectInput
							name="memberId"
							width="medium"
							optional
							options={members.map(({ id, name }) => ({ value: id, label: name }))}
						/>
					) : null}
				</FieldGroup>
				<FieldGroup legend={words('inputs.consentLegend')} hint={words('inputs.consentHint')}>
					<Choice
						name="consentTo"
						options={consents.map((value) => ({ value, label: words(`consents.${value}`) }))}
					/>
					<FieldRow>
						<DateInput name="consentOn" />
						<SelectInput
							name="consentHow"
							width="medium"
							options={ways.map((value) => ({ value, label: words(`consentWayChoices.${value}`) }))}
						/>
					</FieldRow>
				</FieldGroup>
				{themes.length === 0 ? null : (
					<FieldGroup legend={words('inputs.about')}>
						<SelectInput
							name="themeId"
							width="medium"
							optional
							options={themes.map(({ id, title }) => ({ value: id, label: title }))}
						/>
					</FieldGroup>
				)}
				<Tick name="nobodyKnown" />
				<NotNames outcome={outcome} />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}

/** Asked only when something in the text may be a name. */
function NotNames({ outcome }: { outcome: Outcome | undefined }) {
	const asked = wasRefused(outcome, 'noteInput') && outcome?.ok === false
	return asked && outcome.refusal?.because === 'perhaps-a-name' ? <Tick name="notNames" /> : null
}
