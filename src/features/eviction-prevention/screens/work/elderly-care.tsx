import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { handOverTask } from '../../commands/work/hand-over-task.ts'
import { ruleOutElderlyCare } from '../../commands/work/rule-out-elderly-care.ts'
import { caseTaskChoices } from '../../queries/work/case-task-choices.ts'
import { HandOverForm } from './hand-over-form.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { choices: show(await caseTaskChoices(callerOf(context), { caseId: params.caseId })) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const said = posted.intent === 'ruleOutElderlyCare' ? 'ruleOutElderlyCare' : 'handOverTask'
	const command = { ruleOutElderlyCare, handOverTask }[said]
	const answer = await command(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle<unknown>(answer, posted)
	return done(`/evictions/${caseId}`, `evictionPrevention.work.done.${said}`)
}

/** Somebody is 65 or older: elderly care is asked, with consent or a secrecy check first, or ruled out. */
export default function ElderlyCareScreen() {
	const { choices } = useLoaderData<typeof loader>()
	const { caseId } = choices
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.work.tasks')
	const back = `/evictions/${caseId}`
	return (
		<>
			<PageHead
				title={words('elderly.title')}
				crumbs={[{ to: `${back}/work`, label: words('title') }, { label: words('elderly.title') }]}
			/>
			<div className="reading">
				<p>{words('elderly.intro')}</p>
				<HandOverForm choices={choices} outcome={outcome} back={back} kind="elderly-care" />
				<Section title={words('elderly.not')}>
					<Form name="ruleOutElderlyCare" words="evictionPrevention.work" outcome={outcome}>
						<Choice
							name="reason"
							options={choices.notNeededReasons.map((value) => ({
								value,
								label: words(`elderly.reasons.${value}`),
							}))}
						/>
						<LongText name="note" rows={2} optional />
						<Submit kind="secondary">{words('elderly.save')}</Submit>
					</Form>
				</Section>
			</div>
		</>
	)
}
