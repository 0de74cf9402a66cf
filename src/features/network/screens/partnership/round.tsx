import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { askReflectionQuestion } from '../../commands/partnership/ask-reflection-question.ts'
import { changeReflectionRound } from '../../commands/partnership/change-reflection-round.ts'
import { closeReflectionRound } from '../../commands/partnership/close-reflection-round.ts'
import { dropReflectionQuestion } from '../../commands/partnership/drop-reflection-question.ts'
import { openReflectionRound } from '../../commands/partnership/open-reflection-round.ts'
import {
	type ReflectionsOfRound,
	reflectionsOfRound,
} from '../../queries/partnership/reflections-of-round.ts'
import { AnswerState } from './answer-state.tsx'
import { DropQuestion, RoundForms } from './round-forms.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await reflectionsOfRound(callerOf(context), { roundId: params.roundId }))
}

const commands = {
	askReflectionQuestion: { run: askReflectionQuestion, said: 'questionAsked' },
	dropReflectionQuestion: { run: dropReflectionQuestion, said: 'questionDropped' },
	openReflectionRound: { run: openReflectionRound, said: 'roundOpened' },
	closeReflectionRound: { run: closeReflectionRound, said: 'roundClosed' },
	changeReflectionRound: { run: changeReflectionRound, said: 'saved' },
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = ''] = String(posted.intent).split('-')
	const { run, said } = commands[intent as keyof typeof commands] ?? commands.changeReflectionRound
	const answer = await run(callerOf(context), { ...posted, roundId: params.roundId })
	return answer.is === 'done'
		? done(`/partnership/rounds/${params.roundId}`, `partnership.done.${said}`)
		: settle(answer, posted)
}

/** A round: what was asked, what members stand for, dissent beside, and who has not answered. */
export default function RoundScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const format = useFormat()
	const { round, members, notAnswered, ownMemberId, mayKeep } = page
	const asked = members.some(({ memberId }) => memberId === ownMemberId)
	const writes = asked && (round.state === 'open' || round.state === 'overdue')
	return (
		<>
			<PageHead
				title={round.title}
				crumbs={[{ to: '/partnership/rounds', label: words('rounds.title') }, { label: round.title }]}
				kicker={words('round.year', { year: String(round.year) })}
				state={words(`round.state.${round.state}`, {
					...{ due: format.dayFull(round.dueOn), asked: String(members.length) },
					closed: round.closedOn === null ? '' : format.dayFull(round.closedOn),
					approved: String(members.length - notAnswered.length),
				})}
				actions={
					asked ? (
						<ButtonLink to={`/partnership/rounds/${round.id}/own`} kind={writes ? 'primary' : 'secondary'}>
							{words(writes ? 'round.write' : 'round.readOwn')}
						</ButtonLink>
					) : undefined
				}
			/>
			{round.lead === '' ? null : <p className="reading">{round.lead}</p>}
			{page.questions.length === 0 ? <p className="quiet">{words('round.noQuestions')}</p> : null}
			{page.questions.map((question) => (
				<Question key={question.id} page={page} question={question} outcome={outcome} />
			))}
			{members.length === 0 ? null : <Members page={page} />}
			{mayKeep && round.state !== 'closed' ? <RoundForms round={round} outcome={outcome} /> : null}
		</>
	)
}

type QuestionProps = {
	page: ReflectionsOfRound
	question: ReflectionsOfRound['questions'][number]
	outcome: Outcome | undefined
}

function Question({ page: { round, mayKeep }, question, outcome }: QuestionProps) {
	const words = useTranslations('partnership')
	const format = useFormat()
	const { position, answers, dissents } = question
	return (
		<Section title={`${position}. ${question.question}`}>
			<div className="stack-16">
				{question.guidance === '' ? null : <p className="reading quiet">{question.guidance}</p>}
				{round.state === 'planned' || answers.length > 0 ? null : (
					<p className="quiet">{words('round.noAnswers')}</p>
				)}
				{answers.map(({ memberId, name, sector, body, late, approvedOn }) => (
					<div key={memberId} className="reading stack-8">
						<p className="small">
							<b>{name}</b> <span className="quiet">· {words(`sectors.${sector}`)}</span>
							{late ? (
								<>
									{' '}
									<Tone kind="warning">{words('round.late', { day: format.dayFull(approvedOn) })}</Tone>
								</>
							) : null}
						</p>
						<OwnWords small>{body}</OwnWords>
					</div>
				))}
				{dissents.length === 0 ? null : (
					<Section level={3} title={words('round.dissents')}>
						<div className="stack-16">
							{dissents.map(({ id, name, against, body, statedOn }) => (
								<div key={id} className="reading stack-8">
									<p className="small">
										{against === null
											? words('round.dissentOf', { name, day: format.dayFull(statedOn) })
											: words('round.dissentAgainst', { name, against, day: format.dayFull(statedOn) })}
									</p>
									<OwnWords small>{body}</OwnWords>
								</div>
							))}
						</div>
					</Section>
				)}
				{mayKeep && round.state === 'planned' ? (
					<DropQuestion questionId={question.id} number={position} outcome={outcome} />
				) : null}
			</div>
		</Section>
	)
}

function Members({ page: { members, notAnswered } }: { page: ReflectionsOfRound }) {
	const words = useTranslations('partnership')
	return (
		<Section
			title={words('round.who')}
			note={notAnswered.length === 0 ? undefined : words('round.notAnswered', { count: notAnswered.length })}
		>
			<DataTable
				caption={words('round.who')}
				rows={members}
				rowKey={(row) => row.memberId}
				columns={[
					{
						key: 'member',
						head: words('round.member'),
						width: '44%',
						cell: (row) => <TextLink to={`/partnership/members/${row.memberId}`}>{row.name}</TextLink>,
					},
					{ key: 'sector', head: words('round.sector'), cell: (row) => words(`sectors.${row.sector}`) },
					{
						key: 'answer',
						head: words('round.answer'),
						fold: 'state',
						cell: (row) => <AnswerState state={row.state} />,
					},
				]}
			/>
		</Section>
	)
}
