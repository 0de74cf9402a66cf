import { useTranslations } from 'use-intl'
import type { Consultation } from '../../queries/reading.ts'
import { ConsultationCrumbs } from './consultation.tsx'

type Answer = Consultation['answers'][number]

/** Every answer by its number, and what became of it: whoever has the number of theirs finds it here. */
export function AnswersPage({ consultation, slug }: { consultation: Consultation; slug: string }) {
	const words = useTranslations('publicPages.consultation')
	const { title, answers } = consultation
	return (
		<>
			<div>
				<ConsultationCrumbs title={title} slug={slug} />
				<h1>{words('answers')}</h1>
				<p className="lead">{words('answersText')}</p>
			</div>
			{answers.length === 0 ? (
				<p>{words('noAnswers')}</p>
			) : (
				<nav aria-label={words('find')}>
					<p className="note">{words('find')}</p>
					<ul className="numbers">
						{answers.map(({ number }) => (
							<li key={number}>
								<a href={`#answer-${number}`}>{number}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{answers.map((answer) => (
				<OneAnswer key={answer.number} answer={answer} consultation={consultation} />
			))}
		</>
	)
}

function OneAnswer({ answer, consultation }: { answer: Answer; consultation: Consultation }) {
	const words = useTranslations('publicPages.consultation')
	const { number, from, stance, late, shown, said } = answer
	const named = words('answerNumber', { number: String(number) })
	return (
		<section id={`answer-${number}`} className="answer">
			<h2>
				{shown
					? words('answerFrom', { answer: sentence(named), from: from ?? words('person') })
					: sentence(named)}
			</h2>
			<p className="note">
				{stance === null ? null : words(`stances.${stance}`)} {late ? words('late') : null}{' '}
				{shown ? null : words('notShown')}
			</p>
			{said.map((one) => (
				<Said
					key={`${one.part} ${one.partId} ${one.body} ${one.outcome}`}
					said={one}
					consultation={consultation}
					number={number}
				/>
			))}
		</section>
	)
}

type SaidProps = { said: Answer['said'][number]; consultation: Consultation; number: number }

function Said({ said, consultation: { proposal, changes }, number }: SaidProps) {
	const words = useTranslations('publicPages.consultation')
	const parts = useTranslations('publicPages.difference.one')
	const { part, partId, body, outcome, why, secret } = said
	const passage = proposal.find((one) => one.part === part && one.id === partId)
	const about =
		part === 'whole' ? words('whole') : `${parts(part)} ${passage?.mark || (passage?.title ?? '')}`.trim()
	const led = changes?.changes.some(
		(one) => one.part === part && one.partId === partId && one.answers.includes(number),
	)
	return (
		<div className="quote">
			<p className="note">{about}</p>
			{secret ? <p className="note">{words('secret')}</p> : null}
			{body === null ? null : <p className="said">{body}</p>}
			{secret ? null : (
				<p>
					{outcome === null ? (
						words('waits')
					) : (
						<>
							<b>{words(`outcomes.${outcome}`)}</b> {why}
						</>
					)}{' '}
					{led === true ? words('led', { version: String(changes?.version) }) : null}
				</p>
			)}
		</div>
	)
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
