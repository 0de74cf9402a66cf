import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { answerQuestion } from '../../commands/knowledge/answer-question.ts'
import { openQuestion } from '../../commands/knowledge/open-question.ts'
import { withdrawQuestion } from '../../commands/knowledge/withdraw-question.ts'
import { knowledgeQuestion } from '../../queries/knowledge/knowledge-question.ts'
import { useCrumbs } from './head.tsx'
import { Written } from './written.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await knowledgeQuestion(callerOf(context), { questionId: params.questionId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const given = { ...posted, questionId: params.questionId }
	const here = `/knowledge/questions/${params.questionId}`
	switch (posted.intent) {
		case 'answerQuestion': {
			const answer = await answerQuestion(caller, given)
			return answer.is === 'done' ? done(here, 'knowledge.done.answered') : settle(answer, posted)
		}
		case 'openQuestion': {
			const answer = await openQuestion(caller, given)
			return answer.is === 'done' ? done(here, 'knowledge.done.opened') : settle(answer, posted)
		}
		default: {
			const answer = await withdrawQuestion(caller, given)
			return answer.is === 'done'
				? done('/knowledge/questions', 'knowledge.done.withdrawn')
				: settle(answer, posted)
		}
	}
}

/** A question, what was answered, and the form to answer by. */
export default function QuestionScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('knowledge')
	const format = useFormat()
	const { question, side, mayAnswer, mayKeep } = page
	const answers = question.answers.map((one, place) => ({ ...one, key: String(place) }))
	return (
		<>
			<PageHead
				title={question.title}
				crumbs={useCrumbs('questions')}
				{...(question.networkName === null ? {} : { kicker: question.networkName })}
				state={words('question.asked', {
					day: format.dayFull(question.askedOn),
					as: words(`as.${question.askedAs}`),
				})}
			/>
			<Written text={question.question} />
			{side === 'network' && question.openedOn !== null ? (
				<p className="quiet">
					{words('question.isOpen', { day: format.dayFull(question.openedOn as PlainDate) })}
				</p>
			) : null}
			<Section title={words('question.answers')}>
				{answers.length === 0 ? <p className="quiet">{words('question.none')}</p> : null}
				<div className="stack-24">
					{answers.map(({ key, answer, answeredAs, answeredOn }) => (
						<div key={key} className="stack-8">
							<Written text={answer} />
							<p className="quiet small">
								{words('question.answered', {
									day: format.dayFull(answeredOn),
									as: words(`as.${answeredAs}`),
								})}
							</p>
						</div>
					))}
				</div>
			</Section>
			{mayAnswer ? (
				<Form name="answerQuestion" words="knowledge" outcome={outcome}>
					<LongText name="answer" rows={5} />
					<Submit>{words('question.answer')}</Submit>
				</Form>
			) : null}
			{mayKeep ? <Keeping isOpen={question.openedOn !== null} outcome={outcome} /> : null}
		</>
	)
}

function Keeping({ isOpen, outcome }: { isOpen: boolean; outcome: Outcome | undefined }) {
	const words = useTranslations('knowledge.question')
	return (
		<div className="section stack-8">
			{isOpen ? null : (
				<Disclosure summary={words('open')} open={wasRefused(outcome, 'openQuestion')}>
					<Form name="openQuestion" words="knowledge" outcome={outcome}>
						<p>{words('openText')}</p>
						<Submit kind="secondary">{words('open')}</Submit>
					</Form>
				</Disclosure>
			)}
			<Disclosure summary={words('withdraw')} open={wasRefused(outcome, 'withdrawQuestion')}>
				<Form name="withdrawQuestion" words="knowledge" outcome={outcome}>
					<p>{words('withdrawText')}</p>
					<Submit kind="danger">{words('withdraw')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}
