import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { Columns, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { loadOutlets } from './load-outlets.ts'

type Loaded = Awaited<ReturnType<typeof loadOutlets>>
type OutletsProps = { placeId: string; loaded: Loaded }

/** The parts of a municipality's page that other parts of the network give, in one order for all. */
export function Outlets({ placeId, loaded: { coordination, submissions } }: OutletsProps) {
	const words = useTranslations('register.outlets')
	const to = `/network/visits/new?placeId=${placeId}`
	return (
		<>
			<div className="actions">
				{coordination.mayKeep ? <ButtonLink to={to}>{words('newVisit')}</ButtonLink> : null}
				<ButtonLink to={`/comparison/places/${placeId}`}>{words('compare')}</ButtonLink>
			</div>
			<Columns>
				<div>
					<OpenPart coordination={coordination} />
					<VisitsPart coordination={coordination} />
				</div>
				<div>
					<LettersPart coordination={coordination} />
					<RequestsPart coordination={coordination} />
					<SubmissionsPart submissions={submissions} />
				</div>
			</Columns>
		</>
	)
}

function SubmissionsPart({ submissions: { placeId, state, standing, told } }: Pick<Loaded, 'submissions'>) {
	const words = useTranslations('register.outlets.submissions')
	const ways = useTranslations('submissions.ways')
	const format = useFormat()
	if (state === null) return null
	const to = (
		<p>
			<TextLink to={`/submissions/senders/${placeId}`}>{words('all')}</TextLink>
		</p>
	)
	if (standing === null) {
		return (
			<Section title={words('title')}>
				<div className="stack-8">
					<p className="quiet">{words(state === 'refused' ? 'refused' : 'never')}</p>
					{to}
				</div>
			</Section>
		)
	}
	const { id, number, way, firstYear, lastYear, receivedAt } = standing
	return (
		<Section title={words('title')}>
			<div className="stack-8">
				<div>
					<TextLink to={`/submissions/${id}`}>{words('number', { number: String(number) })}</TextLink>
					<div className="quiet small">
						{words('line', {
							years: format.years(String(firstYear), String(lastYear)),
							way: way === null ? '' : ways(way),
							moment: receivedAt === null ? '' : format.moment(receivedAt),
						})}
					</div>
				</div>
				{told === null ? (
					<p>{words('noFigures')}</p>
				) : (
					<p>
						{words('told', { told: String(told.told), of: String(told.of), year: String(told.year) })}
						{told.coverage === null
							? null
							: ` ${words('coverage', { share: format.percent(told.coverage) })}`}
					</p>
				)}
				{state === 'earlier' ? (
					<Tone kind="warning">{words('silent', { year: String(lastYear) })}</Tone>
				) : null}
				{to}
			</div>
		</Section>
	)
}

type PartProps = Pick<Loaded, 'coordination'>

function OpenPart({ coordination: { open } }: PartProps) {
	const words = useTranslations('register.outlets')
	const format = useFormat()
	return (
		<Section title={words('open')} note={open.length === 0 ? undefined : String(open.length)}>
			{open.length === 0 ? <p className="quiet">{words('noneOpen')}</p> : null}
			<ul className="stack-8">
				{open.map(({ id, visitId, text, dueOn, late }) => (
					<li key={id}>
						<TextLink to={`/network/visits/${visitId}`}>{text}</TextLink>{' '}
						{dueOn === null ? null : (
							<Tone kind={late ? 'danger' : 'quiet'}>{words('due', { day: format.dayFull(dueOn) })}</Tone>
						)}
					</li>
				))}
			</ul>
		</Section>
	)
}

const latest = 5

function VisitsPart({ coordination: { visits, events } }: PartProps) {
	const words = useTranslations('register.outlets')
	const format = useFormat()
	return (
		<Section title={words('visits')} note={visits.length === 0 ? undefined : String(visits.length)}>
			{visits.length === 0 ? <p className="quiet">{words('noVisits')}</p> : null}
			<ul className="stack-8">
				{visits.slice(0, latest).map(({ id, visitedOn, purpose }) => (
					<li key={id}>
						<TextLink to={`/network/visits/${id}`}>{format.dayFull(visitedOn)}</TextLink>{' '}
						<span className="quiet">{purpose}</span>
					</li>
				))}
				{events.map(({ id, title, heldOn }) => (
					<li key={id}>
						<TextLink to={`/network/events/${id}`}>{title}</TextLink>{' '}
						<span className="quiet">{format.dayFull(heldOn)}</span>
					</li>
				))}
			</ul>
		</Section>
	)
}

function LettersPart({ coordination: { letters } }: PartProps) {
	const words = useTranslations('register.outlets')
	const format = useFormat()
	return (
		<Section title={words('letters')}>
			{letters.length === 0 ? <p className="quiet">{words('noLetters')}</p> : null}
			<ul className="stack-8">
				{letters.map(({ id, title, datedOn, state, states }) => (
					<li key={id}>
						<TextLink to={`/network/letters/${id}`}>{title}</TextLink>
						<div className="quiet small">
							{words(`letterStates.${state}`, { day: format.dayFull(datedOn) })}
							{states.length === 0
								? null
								: ` · ${words('kept', {
										kept: String(states.filter((one) => one === 'kept').length),
										all: String(states.length),
									})}`}
						</div>
					</li>
				))}
			</ul>
		</Section>
	)
}

function RequestsPart({ coordination: { requests } }: PartProps) {
	const words = useTranslations('register.outlets')
	const format = useFormat()
	if (requests.length === 0) return null
	return (
		<Section title={words('requests')}>
			<ul className="stack-8">
				{requests.map(({ id, about, askedOn, answeredOn }) => (
					<li key={id}>
						<TextLink to={`/network/requests/${id}`}>{about}</TextLink>
						<div className="quiet small">
							{format.dayFull(askedOn)} · {words(answeredOn === null ? 'waiting' : 'answered')}
						</div>
					</li>
				))}
			</ul>
		</Section>
	)
}
