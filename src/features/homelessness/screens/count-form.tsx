import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldGroup } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { configureCountForm } from '../commands/count-week/configure-count-form.ts'
import { countForm } from '../queries/count-week/count-form.ts'
import { OwnQuestions } from './count-week/own-questions.tsx'
import { countWeek } from './count-week/paths.ts'
import { QuestionList } from './count-week/question-list.tsx'
import { RoundHead } from './count-week/round-head.tsx'
import { VariableRows } from './count-week/variable-rows.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await countForm(callerOf(context), { countRoundId: params.countRoundId }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const answer = await configureCountForm(callerOf(context), { ...posted, countRoundId })
	return answer.is === 'done'
		? done(`${countWeek}/${countRoundId}/form`, 'homelessness.count.done.formSaved')
		: settle(answer, posted)
}

/** What the form asks: chosen while the round is planned, read afterwards. */
export default function CountFormScreen() {
	const { round, form, variables, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	const planned = round.state === 'planned'
	return (
		<RoundHead round={round} state={words(planned ? 'form.state' : 'form.stands')} keeps={mayKeep}>
			{planned ? (
				<Form
					name="configureCountForm"
					words="homelessness.count"
					outcome={outcome}
					initial={{
						asked: Object.fromEntries(
							variables.map(({ code }, place) => {
								const at = form.asked.findIndex((one) => one.code === code)
								const ask = at < 0 ? 'no' : form.asked[at]?.required === true ? 'required' : 'optional'
								return [code, { ask, place: String(at < 0 ? place + 1 : at + 1) }]
							}),
						),
						own: form.own.map(({ label, kind, choices, required }) => ({
							...{ label, kind, choices: choices.join('\n') },
							...(required ? { required: 'yes' } : {}),
						})),
					}}
				>
					<VariableRows variables={variables} />
					<FieldGroup legend={words('form.ownTitle')} hint={words('form.ownNote')}>
						<OwnQuestions count={Math.min(10, form.own.length + 2)} />
					</FieldGroup>
					<Submit>{words('form.save')}</Submit>
				</Form>
			) : (
				<QuestionList form={form} />
			)}
		</RoundHead>
	)
}
