import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { askNetwork } from '../../commands/knowledge/ask-network.ts'
import { knowledgeQuestions } from '../../queries/knowledge/knowledge-questions.ts'
import { KnowledgeHead } from './head.tsx'
import { askedIn, SearchForm } from './search-form.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = askedIn(request, 'q')
	return { ...show(await knowledgeQuestions(callerOf(context), asked)), asked }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await askNetwork(callerOf(context), posted)
	return answer.is === 'done'
		? done(`/knowledge/questions/${answer.value.questionId}`, 'knowledge.done.asked')
		: settle(answer, posted)
}

/** What was asked and answered, and in a network the form to ask by. */
export default function QuestionsScreen() {
	const { side, count, questions, asked } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	return (
		<>
			<KnowledgeHead side={side} state={words('questions.state', { count })} />
			{count === 0 ? (
				<EmptyState title={words('questions.empty')}>
					{words(side === 'network' ? 'questions.emptyText' : 'questions.emptyShared')}
				</EmptyState>
			) : (
				<>
					<SearchForm to="/knowledge/questions" asked={asked} />
					{questions.length === 0 ? (
						<p className="quiet">{words('noneSo')}</p>
					) : (
						<Found questions={questions} />
					)}
				</>
			)}
			{side === 'network' ? (
				<Section title={words('questions.ask')}>
					<p className="reading quiet">{words('questions.askLead')}</p>
					<Form name="askNetwork" words="knowledge" outcome={outcome}>
						<TextInput name="title" label={words('questions.short')} />
						<LongText name="question" rows={4} />
						<Submit>{words('questions.send')}</Submit>
					</Form>
				</Section>
			) : null}
		</>
	)
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>['questions']

function Found({ questions }: { questions: Found }) {
	const words = useTranslations('knowledge')
	const format = useFormat()
	return (
		<DataTable
			caption={words('tabs.questions')}
			rows={questions}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'title',
					head: words('questions.columns.title'),
					width: '55%',
					cell: ({ id, title, networkName }) => (
						<>
							<TextLink to={`/knowledge/questions/${id}`}>{title}</TextLink>
							{networkName === null ? null : (
								<div className="quiet small">{words('examples.from', { network: networkName })}</div>
							)}
						</>
					),
				},
				{
					key: 'asked',
					head: words('questions.columns.asked'),
					fold: 'line',
					cell: ({ askedOn, askedAs }) => `${format.dayFull(askedOn)}, ${words(`as.${askedAs}`)}`,
				},
				{
					key: 'answers',
					head: words('questions.columns.answers'),
					fold: 'line',
					cell: ({ answers, openedOn, networkName }) => (
						<>
							{answers === 0 ? words('questions.noAnswer') : words('questions.count', { count: answers })}
							{openedOn === null || networkName !== null ? null : (
								<div className="quiet small">{words('questions.open')}</div>
							)}
						</>
					),
				},
			]}
		/>
	)
}
