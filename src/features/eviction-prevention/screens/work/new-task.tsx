import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { giveTask } from '../../commands/work/give-task.ts'
import { handOverTask } from '../../commands/work/hand-over-task.ts'
import { caseTaskChoices } from '../../queries/work/case-task-choices.ts'
import { HandOverForm } from './hand-over-form.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { choices: show(await caseTaskChoices(callerOf(context), { caseId: params.caseId })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const said = posted.intent === 'handOverTask' ? 'handOverTask' : 'giveTask'
	const command = { giveTask, handOverTask }[said]
	const answer = await command(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/work`, `evictionPrevention.work.done.${said}`)
}

/** A task for oneself or a colleague, or a hand-over to another administration. */
export default function NewTaskScreen() {
	const { choices } = useLoaderData<typeof loader>()
	const { caseId, me } = choices
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.tasks')
	const forms = useTranslations('evictionPrevention.cases')
	const back = `/evictions/${caseId}/work`
	return (
		<>
			<PageHead
				title={words('newTitle')}
				crumbs={[{ to: back, label: words('title') }, { label: words('newTitle') }]}
			/>
			<div className="reading">
				<Section title={words('among')} note={words('amongNote')}>
					<Form name="giveTask" words="evictionPrevention.work" outcome={outcome} initial={{ givenTo: me }}>
						<LongText name="what" rows={2} hint="" />
						<FieldRow>
							<SelectInput
								name="givenTo"
								width="medium"
								options={choices.colleagues.map(({ id, name, title }) => ({
									value: id,
									label: [name, title].filter(Boolean).join(', '),
								}))}
							/>
							<DateInput name="dueOn" optional />
						</FieldRow>
						<FormActions>
							<Submit>{words('give')}</Submit>
							<ButtonLink to={back} kind="quiet">
								{forms('step.cancel')}
							</ButtonLink>
						</FormActions>
					</Form>
				</Section>
				<Section title={words('outside')}>
					<p>{words('outsideNote')}</p>
					<HandOverForm choices={choices} outcome={outcome} back={back} submit="secondary" />
				</Section>
			</div>
		</>
	)
}
