import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldGroup, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { assessFidelity } from '../../commands/ladder/assess-fidelity.ts'
import { fidelityQuestions } from '../../queries/ladder/fidelity-questions.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return { questions: show(await fidelityQuestions(callerOf(context), {})) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await assessFidelity(callerOf(context), posted)
	if (answer.is !== 'done') return settle(answer, posted)
	return done('/housing/housing-first', 'ladder.first.doneAssess')
}

/** The team's own answers, item by item in the five domains. */
export default function AssessFidelityScreen() {
	const { questions } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('ladder')
	const items = questions.domains.flatMap((domain) => domain.items)
	const scores = [1, 2, 3, 4].map((score) => ({ value: String(score), label: String(score) }))
	return (
		<>
			<PageHead
				title={words('first.assessTitle')}
				crumbs={[
					{ to: '/housing/housing-first', label: words('first.title') },
					{ label: words('first.assessTitle') },
				]}
				state={words('first.assessState')}
			/>
			<Form
				name="assessFidelity"
				words="ladder"
				outcome={outcome}
				initial={{ onDay: questions.today }}
				labelOf={(path) => {
					const asked = items.find((item) => path.startsWith(`items.${item}.`))
					return asked === undefined ? null : words(`first.items.${asked}`)
				}}
			>
				<DateInput name="onDay" />
				{questions.domains.map(({ domain, items }) => (
					<FieldGroup key={domain} legend={words(`first.domains.${domain}`)}>
						{items.map((item) => (
							<div key={item} className="stack-8">
								<Choice
									name={`items.${item}.score`}
									label={words(`first.items.${item}`)}
									inline
									options={scores}
								/>
								<TextInput name={`items.${item}.said`} label={words('first.why')} optional />
							</div>
						))}
					</FieldGroup>
				))}
				<LongText name="summary" optional />
				<FormActions>
					<Submit>{words('first.assessDo')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
