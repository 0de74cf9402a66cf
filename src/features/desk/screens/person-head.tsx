import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Disclosure, Fact, Facts, PageHead } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { Situation } from '../../../ui/situation.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseView, PersonPage } from '../queries/person-page.ts'
import { useCourseWords } from './person-words.ts'

type Known = NonNullable<PersonPage['known']>

/** Who it is in one line, and the way to what is written most often. */
export function PersonHead({ page }: { page: PersonPage }) {
	const words = useTranslations('desk.person')
	const card = useTranslations('people.card')
	const nameOf = usePersonName()
	const { known, age, course, person } = page
	const crumbs = [{ to: '/homelessness', label: words('crumb') }, { label: words('kicker') }]
	if (known === null) {
		return <PageHead title={card('protectedName')} state={card('protectedState')} crumbs={crumbs} />
	}
	const name = nameOf(known)
	return (
		<PageHead
			title={age === null ? name : words('nameAndAge', { name, age: String(age) })}
			crumbs={crumbs}
			state={<KnownLine known={known} isProtected={person.protection !== 'none'} />}
			actions={
				course === null || course.knownOn !== null ? undefined : (
					<>
						<TextLink to={`/people/${person.personId}/support`}>{words('do.support')}</TextLink>
						<ButtonLink to={`/people/${person.personId}/contact`}>{words('do.contact')}</ButtonLink>
						<ButtonLink to={`/people/${person.personId}/place`} kind="quiet">
							{words('do.place')}
						</ButtonLink>
					</>
				)
			}
		/>
	)
}

function KnownLine({ known, isProtected }: { known: Known; isProtected: boolean }) {
	const words = useTranslations('desk.person')
	const card = useTranslations('people.card')
	const format = useFormat()
	const { birthDate, bornAbout, phone, language, address, postalCode, city } = known
	const born =
		birthDate !== null
			? words('born', { day: format.dayFull(birthDate) })
			: bornAbout !== null
				? words('bornAbout', { year: String(bornAbout) })
				: null
	const home = [address, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')
	const parts = [born, phone, language, home, isProtected ? card('knownProtected') : null]
	return <span className="quiet small">{parts.filter(Boolean).join(' · ')}</span>
}

/** Situation, home, who works with the person, and what comes next. */
export function PersonFacts({ course, personId }: { course: CourseView; personId: string }) {
	const words = useTranslations('desk.person')
	const format = useFormat()
	const names = useCourseWords(course)
	const { standing, staying, stayingEndsOn, entry, next, daysInSituation } = course
	return (
		<Facts>
			<Fact label={words('facts.situation')}>
				<SituationNow course={course} />
				{standing.since === null || daysInSituation === null ? null : (
					<span className="quiet small">
						{words('facts.since', {
							day: format.day(standing.since, { weekday: false }),
							days: daysInSituation,
						})}
					</span>
				)}
				<HowDetermined course={course} />
			</Fact>
			<Fact label={words('facts.home')}>
				<b>{staying === null ? words('facts.noHome') : names.home(staying)}</b>
				<br />
				<span className="quiet small">
					{staying === null
						? words('facts.noHomeKnown')
						: stayingEndsOn === null
							? staying.placeName === null
								? words('facts.homeSince', { day: format.day(staying.startsOn, { weekday: false }) })
								: names.place(staying.place)
							: words('facts.homeUntil', {
									day: format.day(stayingEndsOn),
									left: format.relative(stayingEndsOn, 'ago'),
								})}
				</span>
			</Fact>
			<Fact label={words('facts.who')}>
				{entry === null ? (
					<span className="quiet">{words('facts.nobody')}</span>
				) : (
					<>
						{entry.responsible === null ? (
							words('facts.noResponsible')
						) : (
							<>
								{entry.responsible} <span className="quiet small">{words('facts.responsible')}</span>
							</>
						)}
						<br />
						<span className="quiet small">{entry.unit}</span>
					</>
				)}
			</Fact>
			<Fact label={words('facts.next')}>
				{next === null ? (
					<span className="quiet">{words('facts.nothing')}</span>
				) : (
					<NextStep next={next} personId={personId} isPast={course.knownOn !== null} />
				)}
			</Fact>
		</Facts>
	)
}

function SituationNow({ course }: { course: CourseView }) {
	const words = useTranslations('desk.person')
	const names = useCourseWords(course)
	const { category, status } = course.standing
	if (category === 0) {
		return (
			<>
				<b>{words(`standing.${status}`)}</b>
				<br />
			</>
		)
	}
	return (
		<>
			<b>
				<Situation number={category}>{names.situation(category)}</Situation>
			</b>
			{status === 'active' ? null : <> · {words(`standing.${status}`)}</>}
			<br />
		</>
	)
}

/** How the situation follows from the place, by which source, and whether that was read. */
function HowDetermined({ course }: { course: CourseView }) {
	const words = useTranslations('desk.person')
	const codes = useTranslations('homelessness.codes')
	const names = useCourseWords(course)
	if (course.staying === null) return null
	return (
		<Disclosure summary={words('how.link')}>
			{course.staying.situations.map(({ definition, explained }) => (
				<p key={definition} className="small">
					<b>{codes(`definitions.${definition}`)}</b>: {names.explained(explained)}{' '}
					<span className="quiet">
						{words('how.source', { source: explained.source.text })}{' '}
						{explained.source.says === undefined ? null : <>{words(`how.${explained.source.says}`)} </>}
						{explained.source.verified ? words('how.verified') : words('how.unverified')}
					</span>
				</p>
			))}
			{course.staying.overrideReason === null ? null : (
				<p className="small">{words('how.override', { reason: course.staying.overrideReason })}</p>
			)}
		</Disclosure>
	)
}

type NextStepProps = { next: NonNullable<CourseView['next']>; personId: string; isPast: boolean }

const formOfStep = {
	'find-home': 'place',
	'tell-place': 'place',
	meet: 'contact',
	'give-responsible': 'responsible',
	'plan-next': 'place',
	'keep-contact': 'contact',
} as const

function NextStep({ next, personId, isPast }: NextStepProps) {
	const words = useTranslations('desk.person.next')
	const format = useFormat()
	const day = next.onDay === null ? null : `${format.day(next.onDay)} · ${format.relative(next.onDay, 'ago')}`
	return (
		<>
			<b>{words(`${next.step}.what`)}</b>
			<br />
			{day === null ? null : next.urgent ? (
				<Tone kind="danger">{day}</Tone>
			) : (
				<span className="quiet small">{day}</span>
			)}
			{isPast ? null : (
				<div className="fact-do">
					<ButtonLink
						to={`/people/${personId}/${formOfStep[next.step]}`}
						kind={next.urgent ? 'primary' : 'secondary'}
					>
						{words(`${next.step}.do`)}
					</ButtonLink>
				</div>
			)}
		</>
	)
}
