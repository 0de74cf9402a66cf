import { useTranslations } from 'use-intl'
import type { Consultation } from '../../queries/reading.ts'
import { consultedOn } from '../../rules/consulted.ts'
import { Wording } from './change.tsx'
import { Invitations } from './consultations.tsx'
import { Crumbs } from './frame.tsx'
import { Paragraphs } from './plan.tsx'
import { useReading, useWriting } from './reader.tsx'

type PageProps = { consultation: Consultation; slug: string }

/** What was asked, who answered, what became of the answers and which changes they led to. */
export function ConsultationPage({ consultation, slug, planSlug }: PageProps & { planSlug: string | null }) {
	const words = useTranslations('publicPages.consultation')
	const write = useWriting('')
	const { places, today } = useReading()
	const { title, committee, years, lastDay, registryNumber, extensions, questions, contact } = consultation
	const home = `${places.home}/consultations/${slug}`
	return (
		<>
			<div>
				{planSlug === null ? null : (
					<Crumbs to={[{ href: `${places.home}/plans/${planSlug}`, label: title }]} />
				)}
				<h1>{words('title', { title })}</h1>
				<p className="lead">
					{words(`states.${consultedOn(consultation, today)}`, { day: write.day(lastDay) })}
				</p>
				<p className="note">
					{words('about', { committee, from: String(years.from), to: String(years.to) })}{' '}
					{registryNumber === null ? null : words('registry', { number: registryNumber })}
				</p>
				{extensions.map(({ toDay, reason }) => (
					<p key={toDay} className="note">
						{words('extended', { day: write.day(toDay) })} {reason}
					</p>
				))}
			</div>
			<Invitations consultations={[{ ...consultation, slug }]} />
			{questions === '' ? null : (
				<section>
					<h2>{words('questions')}</h2>
					<Paragraphs text={questions} />
				</section>
			)}
			<section>
				<h2>{words('proposal')}</h2>
				<p>
					<a href={`${home}/proposal`}>{words('readProposal')}</a>
				</p>
			</section>
			<Response consultation={consultation} answers={`${home}/answers`} />
			<Changes consultation={consultation} answers={`${home}/answers`} />
			{contact === '' ? null : <p className="source">{words('contact', { contact })}</p>}
		</>
	)
}

/** How many answered of those asked, and what became of what they said. */
function Response({ consultation: { response, answers }, answers: href }: ToAnswers) {
	const words = useTranslations('publicPages.consultation')
	const said = answers.flatMap((answer) => answer.said)
	const outcomes = (['accepted', 'partly', 'no'] as const).map((outcome) => ({
		...{ outcome, count: said.filter((one) => one.outcome === outcome).length },
	}))
	return (
		<section id="answers">
			<h2>{words('answers')}</h2>
			<p>{words('count', { count: answers.length })}</p>
			{response.length === 0 ? null : (
				<table>
					<caption>{words('responseCaption')}</caption>
					<thead>
						<tr>
							<th scope="col">{words('sector')}</th>
							<th scope="col" className="n">
								{words('invited')}
							</th>
							<th scope="col" className="n">
								{words('answered')}
							</th>
						</tr>
					</thead>
					<tbody>
						{response.map(({ sector, invited, answered }) => (
							<tr key={sector}>
								<th scope="row">{words(`sectors.${sector}`)}</th>
								<td className="n">{invited}</td>
								<td className="n">{answered}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			{answers.length === 0 ? null : (
				<>
					<h3>{words('became')}</h3>
					<ul>
						{outcomes.map(({ outcome, count }) => (
							<li key={outcome}>{words(`counted.${outcome}`, { count })}</li>
						))}
						<li>{words('counted.waiting', { count: said.filter((one) => waits(one)).length })}</li>
					</ul>
					<p>
						<a href={href}>{words('allAnswers')}</a>
					</p>
				</>
			)}
		</section>
	)
}

type ToAnswers = { consultation: Consultation; answers: string }

const waits = ({ outcome, secret }: Consultation['answers'][number]['said'][number]): boolean =>
	outcome === null && !secret

/** What reads otherwise in the version that was decided, and whose answers are behind. */
function Changes({ consultation: { changes, proposal }, answers }: ToAnswers) {
	const words = useTranslations('publicPages.consultation')
	const parts = useTranslations('publicPages.difference.one')
	if (changes === null) return <Waiting />
	const told = changes.changes.filter((one) => one.answers.length > 0)
	const besides = changes.changes.length - told.length
	return (
		<section id="changes">
			<h2>{words('changes')}</h2>
			<p>{words('changesText', { version: String(changes.version), count: told.length, besides })}</p>
			{told.map(({ part, partId, mark, was, is, answers: numbers }) => (
				<div key={`${part} ${partId}`} className="quote">
					<p className="note">
						{`${parts(part)} ${mark || (proposal.find(({ id }) => id === partId)?.title ?? '')}`.trim()}
					</p>
					<p>{was || is ? <Wording before={was ?? ''} after={is ?? ''} /> : words('figures')}</p>
					<p className="note">
						{words('behind')}{' '}
						{numbers.map((number, at) => (
							<span key={number}>
								{at === 0 ? '' : ', '}
								<a href={`${answers}#answer-${number}`}>
									{words('answerNumber', { number: String(number) })}
								</a>
							</span>
						))}
					</p>
				</div>
			))}
		</section>
	)
}

function Waiting() {
	const words = useTranslations('publicPages.consultation')
	return (
		<section id="changes">
			<h2>{words('changes')}</h2>
			<p>{words('changesWait')}</p>
		</section>
	)
}

const kinds = ['sections', 'goals', 'indicators', 'activities'] as const

/** The proposal as it was sent out. */
export function ProposalPage({ consultation: { title, proposal }, slug }: PageProps) {
	const words = useTranslations('publicPages')
	return (
		<>
			<div>
				<ConsultationCrumbs title={title} slug={slug} />
				<h1>{words('consultation.proposal')}</h1>
				<p className="lead">{words('consultation.proposalText')}</p>
			</div>
			{kinds.map((kind) => {
				const of = proposal.filter(({ part }) => part === kind)
				if (of.length === 0) return null
				return (
					<section key={kind}>
						<h2>{words(`difference.parts.${kind}`)}</h2>
						{kind === 'sections' ? (
							of.map(({ id, title: heading, text }) => (
								<section key={id}>
									<h3>{heading}</h3>
									<Paragraphs text={text} />
								</section>
							))
						) : (
							<ul className="rows">
								{of.map(({ id, mark, title: named }) => (
									<li key={id}>
										{mark === '' ? null : <b>{mark} </b>}
										{named}
									</li>
								))}
							</ul>
						)}
					</section>
				)
			})}
		</>
	)
}

export function ConsultationCrumbs({ title, slug }: { title: string; slug: string }) {
	const words = useTranslations('publicPages.consultation')
	const { places } = useReading()
	return <Crumbs to={[{ href: `${places.home}/consultations/${slug}`, label: words('title', { title }) }]} />
}
