import { PencilFillIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DateInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Lanes } from '../../../ui/lanes.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { Callout } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseView, PersonCase } from '../queries/person-page.ts'
import { CourseList, CourseTable } from './course-table.tsx'
import { useChangeWords } from './use-change-words.ts'
import { useCourseLanes } from './use-course-lanes.ts'

type Look = {
	readonly asTable: boolean
	readonly whole: boolean
	/** What was asked for is no day. */
	readonly badDay: boolean
}

type PersonCourseProps = {
	course: CourseView
	cases: readonly PersonCase[]
	personId: string
	look: Look
}

/** The timeline: drawn where there is room, the same as a table for whoever wants it, and as a list on a phone. */
export function PersonCourseSection({ course, cases, personId, look }: PersonCourseProps) {
	const words = useTranslations('desk.person')
	const changes = useChangeWords(course)
	const lanes = useCourseLanes(course, cases)
	const [latest] = changes.corrections.filter(({ what }) => what === 'corrected')
	const at = (search: Record<string, string>) => addressOf(personId, course, look, search)
	return (
		<Section
			title={words('course.title')}
			aside={
				<span className="row-wrap">
					{look.asTable ? (
						<TextLink to={at({ as: '' })}>{words('course.asDrawing')}</TextLink>
					) : (
						<span className="lanes-drawn">
							<TextLink to={at({ as: 'table' })}>{words('course.asTable')}</TextLink>
						</span>
					)}
					{course.axis.hasEarlier ? (
						<TextLink to={at({ span: look.whole ? '' : 'all' })}>
							{words(look.whole ? 'course.recent' : 'course.whole')}
						</TextLink>
					) : null}
					{course.spells.length === 0 ? null : <a href="#places">{words('course.correct')}</a>}
				</span>
			}
		>
			<KnownOn course={course} personId={personId} look={look} />
			{latest === undefined ? null : (
				<p className="small row-wrap">
					<Tone kind="warning" icon={<PencilFillIcon aria-hidden fontSize="1rem" />}>
						{words('course.corrected')}
					</Tone>
					<span>
						{changes.said(latest)} · <a href="#changes">{words('course.allCorrections')}</a>
					</span>
				</p>
			)}
			{course.spells.length === 0 && course.contacts.length === 0 ? (
				<p className="quiet">{words('course.empty')}</p>
			) : (
				<>
					{look.asTable ? null : (
						<div className="lanes-drawn">
							<Lanes label={words('course.title')} axis={course.axis} lanes={lanes} />
							<p className="lanes-legend" aria-hidden>
								<span>● {words('course.legend.met')}</span>
								<span>○ {words('course.legend.heard')}</span>
								<span>◌ {words('course.legend.notReached')}</span>
								<span>╌ {words('course.legend.planned')}</span>
							</p>
						</div>
					)}
					<div className="lanes-listed">
						{look.asTable ? <CourseTable lanes={lanes} /> : <CourseList lanes={lanes} />}
					</div>
				</>
			)}
		</Section>
	)
}

/** The same page with other choices; what is empty is left out. */
function addressOf(
	personId: string,
	{ knownOn }: CourseView,
	look: Look,
	chosen: Record<string, string>,
): string {
	const search = new URLSearchParams({
		known: knownOn ?? '',
		as: look.asTable ? 'table' : '',
		span: look.whole ? 'all' : '',
		...chosen,
	})
	const given = [...search].filter(([, value]) => value !== '')
	return given.length === 0 ? `/people/${personId}` : `/people/${personId}?${new URLSearchParams(given)}`
}

const marks = {
	b: (text: ReactNode) => <b>{text}</b>,
	u: (text: ReactNode) => <span className="as-link">{text}</span>,
}

function KnownOn({ course, personId, look }: Omit<PersonCourseProps, 'cases'>) {
	const words = useTranslations('desk.person.known')
	const format = useFormat()
	const { knownOn } = course
	return (
		<>
			{knownOn === null ? null : (
				<Callout kind="warning" title={words('title', { day: format.dayFull(knownOn) })}>
					<p>
						{words('said')}{' '}
						<TextLink to={addressOf(personId, course, look, { known: '' })}>{words('backToToday')}</TextLink>
					</p>
				</Callout>
			)}
			<details className="known-on" open={look.badDay}>
				<summary>
					{knownOn === null
						? words.rich('today', marks)
						: words.rich('otherDay', { ...marks, day: format.day(knownOn, { weekday: false }) })}
				</summary>
				<Form
					name="knownOn"
					words="desk.person"
					method="get"
					to={`/people/${personId}`}
					inline
					initial={knownOn === null ? {} : { known: knownOn }}
				>
					<DateInput name="known" />
					<Submit kind="secondary">{words('show')}</Submit>
				</Form>
				{look.badDay ? <Tone kind="danger">{words('badDay')}</Tone> : null}
			</details>
		</>
	)
}
