import { useTranslations } from 'use-intl'
import { Timeline } from '../../../ui/events.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseView } from '../queries/person-page.ts'

type SectionProps = { course: CourseView; personId: string }

const levels = ['structural', 'institutional', 'relational', 'individual'] as const

/** Causes and needs that hold, by level; delicate ones are only here for those with the right to them. */
export function PersonFactors({ course, personId }: SectionProps) {
	const words = useTranslations('desk.person.factors')
	const codes = useTranslations('homelessness.codes')
	const holding = course.factors.filter(({ holds }) => holds)
	return (
		<Section
			title={words('title')}
			aside={
				course.knownOn === null ? (
					<TextLink to={`/people/${personId}/factors`}>{words('change')}</TextLink>
				) : undefined
			}
		>
			{holding.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				(['cause', 'need'] as const).map((kind) => {
					const ofKind = holding.filter((factor) => factor.kind === kind)
					return ofKind.length === 0 ? null : (
						<div key={kind} className="factor-kind">
							<h3>{words(kind)}</h3>
							<ul className="plain-list">
								{levels.flatMap((level) =>
									ofKind
										.filter((factor) => factor.level === level)
										.map((factor) => (
											<li key={factor.id}>
												{codes(`factors.${factor.code}`)}{' '}
												<span className="quiet small">
													{codes(`factorLevels.${level}`).toLowerCase()}
													{factor.delicate ? ` · ${words('delicate')}` : ''}
												</span>
											</li>
										)),
								)}
							</ul>
						</div>
					)
				})
			)}
			{course.seesDelicate ? null : <p className="quiet small">{words('delicateHidden')}</p>}
		</Section>
	)
}

const icons = {
	meeting: 'meeting',
	visit: 'visit',
	phone: 'call',
	outreach: 'visit',
	night: 'visit',
	'message-answered': 'letter',
	letter: 'letter',
	attempt: 'call',
} as const

const shown = 6

/** The latest contacts, and on which day the person turns inactive without another. */
export function PersonContacts({ course, personId }: SectionProps) {
	const words = useTranslations('desk.person.contacts')
	const kinds = useTranslations('homelessness.codes.contactKinds')
	const format = useFormat()
	const { inactiveOn } = course.standing
	return (
		<Section
			title={words('title')}
			aside={
				course.knownOn === null ? (
					<TextLink to={`/people/${personId}/contact`}>{words('add')}</TextLink>
				) : undefined
			}
		>
			<Timeline
				empty={words('none')}
				events={course.contacts.slice(0, shown).map(({ id, onDay, kind, note, by, counts }) => ({
					key: id,
					day: onDay,
					icon: icons[kind],
					what: (
						<>
							{kinds(kind)}
							{note === null ? null : <>. {note}</>}
						</>
					),
					by: [by, counts ? null : words('doesNotCount')].filter(Boolean).join(' · '),
				}))}
			/>
			{course.contacts.length <= shown ? null : (
				<p className="quiet small">{words('more', { count: course.contacts.length - shown })}</p>
			)}
			{inactiveOn === null ? null : (
				<p className="small">
					{words('inactiveOn', { day: format.day(inactiveOn), left: format.relative(inactiveOn, 'ago') })}
				</p>
			)}
		</Section>
	)
}
