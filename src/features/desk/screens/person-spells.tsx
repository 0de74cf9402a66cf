import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Unverified } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { Situation } from '../../../ui/situation.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseSpell, CourseView, PersonCase } from '../queries/person-page.ts'
import { useCourseWords } from './person-words.ts'

type PersonSpellsProps = { course: CourseView; cases: readonly PersonCase[]; personId: string }

/** Each place with what it counts as and why, where we know it from, and what can be done about it. */
export function PersonSpells({ course, cases, personId }: PersonSpellsProps) {
	const words = useTranslations('desk.person.spells')
	const choices = useTranslations('homelessness.spells.choices')
	const codes = useTranslations('homelessness.codes')
	const names = useCourseWords(course)
	const format = useFormat()
	const today = useToday()
	const isPast = course.knownOn !== null
	const caseOf = (caseId: string | null) => cases.find((one) => one.caseId === caseId)
	return (
		<Section
			id="places"
			title={words('title')}
			aside={isPast ? undefined : <TextLink to={`/people/${personId}/place`}>{words('add')}</TextLink>}
		>
			{course.spells.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<DataTable
					caption={words('title')}
					rows={course.spells.toReversed()}
					rowKey={(spell) => spell.id}
					columns={[
						{
							key: 'days',
							head: words('days'),
							width: '20%',
							cell: (spell) =>
								spell.endsOn === null
									? words(spell.startsOn > today ? 'planned' : 'since', {
											day: format.day(spell.startsOn, { weekday: false }),
										})
									: format.range(spell.startsOn, spell.endsOn),
						},
						{
							key: 'place',
							head: words('place'),
							width: '24%',
							fold: 'plain',
							cell: (spell) => <PlaceOf spell={spell} course={course} />,
						},
						{
							key: 'situation',
							head: words('situation'),
							fold: 'plain',
							cell: (spell) => {
								const [own] = spell.situations
								if (own === undefined) return '–'
								const { category, source } = own.explained
								return (
									<>
										<b>
											{category === null ? (
												words('notCounted')
											) : (
												<Situation number={category.number}>{names.situation(category.number)}</Situation>
											)}
										</b>{' '}
										<span className="small quiet">
											{names.explained(own.explained)} {source.verified ? null : <Unverified />}
											{spell.overrideReason === null
												? null
												: ` ${words('overridden', { reason: spell.overrideReason })}`}
										</span>
									</>
								)
							},
						},
						{
							key: 'told',
							head: words('told'),
							width: '18%',
							cell: (spell) => {
								const followed = caseOf(spell.followsCaseId)
								return (
									<span className="small">
										{choices(`toldBy.${spell.toldBy as 'person'}`)}
										{spell.by === null ? null : ` · ${spell.by}`}
										{followed === undefined ? null : (
											<>
												<br />
												{words('followed')}{' '}
												<TextLink to={`/evictions/${followed.caseId}`}>{followed.caseNumber}</TextLink>
											</>
										)}
										{spell.destination === null ? null : (
											<>
												<br />
												{words('ledTo', { destination: codes(`destinations.${spell.destination}`) })}
											</>
										)}
									</span>
								)
							},
						},
						...(isPast
							? []
							: [
									{
										key: 'do',
										head: words('do'),
										fold: 'plain' as const,
										width: '16%',
										cell: (spell: CourseSpell) => (
											<SpellActions spell={spell} personId={personId} hasEvictions={cases.some(isEvicted)} />
										),
									},
								]),
					]}
				/>
			)}
		</Section>
	)
}

const isEvicted = ({ evictedOn }: PersonCase) => evictedOn !== null

function PlaceOf({ spell, course }: { spell: CourseSpell; course: CourseView }) {
	const words = useTranslations('desk.person.spells')
	const names = useCourseWords(course)
	const format = useFormat()
	const more = [
		spell.placeName === null ? null : names.place(spell.place),
		spell.dischargeOn === null ? null : words('discharge', { day: format.day(spell.dischargeOn) }),
		spell.contractEndsOn === null ? null : words('contractEnds', { day: format.day(spell.contractEndsOn) }),
		spell.withChildren === 'yes' ? words('withChildren') : null,
		spell.childrenElsewhere === 0 ? null : words('childrenElsewhere', { count: spell.childrenElsewhere }),
	].filter((part) => part !== null)
	return (
		<>
			{names.home(spell)}
			{more.length === 0 ? null : (
				<>
					<br />
					<span className="small quiet">{more.join(' · ')}</span>
				</>
			)}
		</>
	)
}

type SpellActionsProps = { spell: CourseSpell; personId: string; hasEvictions: boolean }

function SpellActions({ spell, personId, hasEvictions }: SpellActionsProps) {
	const words = useTranslations('desk.person.spells.actions')
	const today = useToday()
	const to = (step: string) => `/people/${personId}/${step}?spell=${spell.id}`
	return (
		<span className="row-wrap small">
			{spell.endsOn === null && spell.startsOn <= today ? (
				<TextLink to={to('leave')}>{words('leave')}</TextLink>
			) : null}
			<TextLink to={to('correct-place')}>{words('correct')}</TextLink>
			<TextLink to={to('situation')}>{words('situation')}</TextLink>
			{hasEvictions && spell.followsCaseId === null ? (
				<TextLink to={to('eviction')}>{words('eviction')}</TextLink>
			) : null}
			<TextLink to={to('remove-place')}>{words('remove')}</TextLink>
		</span>
	)
}
