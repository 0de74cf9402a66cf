import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { registerConcern } from '../../commands/authorities/register-concern.ts'
import { concernsWaiting } from '../../queries/authorities/concerns-waiting.ts'
import { messageChannels } from '../../rules/authorities/message-rules.ts'
import { reporters } from '../../rules/authorities/reporters.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await concernsWaiting(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await registerConcern(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	const { concernId } = answer.value
	return done(`/evictions/concerns/${concernId}`, 'evictionPrevention.authorities.done.registerConcern')
}

/** What was told about a child, taken down once and sealed. */
export default function NewConcernScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const today = useToday()
	return (
		<>
			<PageHead
				title={words('concern.new')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: '/evictions/concerns', label: words('concern.title') },
					{ label: words('concern.new') },
				]}
				state={words('concern.newState')}
			/>
			<Form
				name="registerConcern"
				words="evictionPrevention.authorities"
				outcome={outcome}
				initial={{ receivedOn: today }}
			>
				<FieldRow>
					<DateInput name="receivedOn" />
					<TextInput name="receivedTime" optional width="short" />
					<SelectInput
						name="channel"
						width="medium"
						options={messageChannels.map((value) => ({ value, label: words(`channels.${value}`) }))}
					/>
					<SelectInput
						name="reporter"
						width="medium"
						options={reporters.map((value) => ({ value, label: words(`reporters.${value}`) }))}
					/>
				</FieldRow>
				<LongText name="content" rows={8} />
				<FormActions>
					<Submit>{words('concern.submit')}</Submit>
					<ButtonLink to="/evictions/concerns" kind="quiet">
						{cases('step.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</>
	)
}
