import { useTranslations } from 'use-intl'
import { Sparkline } from '../../../../ui/figure.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Tone, Unverified } from '../../../../ui/marks.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { useHours } from '../use-hours.ts'
import type { PersonSupport } from './person-types.ts'

type Agreement = PersonSupport['agreements'][number]

/** What was agreed on: how much a week now and over time, on which hours, by whom. */
export function AgreementsPart({ support }: { support: PersonSupport }) {
	const words = useTranslations('support.person.agreements')
	return (
		<Section title={words('title')}>
			{support.agreements.length === 0 ? (
				<p className="quiet">{words('none')}</p>
			) : (
				<div className="stack-24">
					{support.agreements.map((one) => (
						<AgreementView key={one.id} one={one} personId={support.person.personId} />
					))}
				</div>
			)}
		</Section>
	)
}

function AgreementView({ one, personId }: { one: Agreement; personId: string }) {
	const words = useTranslations('support.person.agreements')
	const codes = useTranslations('support.codes.support')
	const hoursOf = useHours()
	const format = useFormat()
	const day = (on: Agreement['startsOn']) => format.day(on, { weekday: false })
	const open = one.endsOn === null || one.runs
	const to = `/people/${personId}/support`
	const days =
		one.endsOn === null
			? words(one.runs ? 'since' : 'from', { day: day(one.startsOn) })
			: words('until', { from: day(one.startsOn), to: day(one.endsOn) })
	const basis = one.decisionId === null ? (one.service ?? words('withoutDecision')) : words('byDecision')
	return (
		<div className="stack-8">
			<h3>
				{codes(`kinds.${one.kind}`)}
				{one.runs ? `, ${words('hours', { hours: hoursOf(one.minutesNow) })}` : null}
			</h3>
			<p className="quiet small">
				{[days, basis, one.unit, one.responsible].filter(Boolean).join(' · ')}
				{one.endedBecause === null
					? null
					: ` · ${words('ended', { why: codes(`ends.${one.endedBecause}`) })}`}
			</p>
			{one.method === null ? null : (
				<p className="small">
					{one.methodEndsOn === null ? (
						codes(`methods.${one.method}`)
					) : (
						<>
							{words('method', { method: codes(`methods.${one.method}`), day: day(one.methodEndsOn) })}{' '}
							<Unverified of="source" />
						</>
					)}
				</p>
			)}
			<Intensity one={one} />
			<Week one={one} />
			{open ? (
				<div className="row-wrap">
					<ButtonLink to={`${to}/intensity?support=${one.id}`}>{words('change')}</ButtonLink>
					<ButtonLink to={`${to}/schedule?support=${one.id}`} kind="quiet">
						{words('plan')}
					</ButtonLink>
					<ButtonLink to={`${to}/end?support=${one.id}`} kind="quiet">
						{words('end')}
					</ButtonLink>
				</div>
			) : null}
		</div>
	)
}

/** Drawn as a line where it has changed; told in a table always. */
function Intensity({ one }: { one: Agreement }) {
	const words = useTranslations('support.person.agreements')
	const hoursOf = useHours()
	const format = useFormat()
	if (one.steps.length < 2) return null
	return (
		<>
			<Sparkline values={one.weekly.map((minutes) => minutes / 60)} label={words('drawn')} />
			<Disclosure summary={words('intensity')}>
				<DataTable
					caption={words('intensity')}
					rows={one.steps}
					rowKey={(step) => step.fromDay}
					folds={false}
					columns={[
						{ key: 'from', head: words('columns.from'), cell: (step) => format.day(step.fromDay) },
						{
							key: 'until',
							head: words('columns.until'),
							cell: (step) => (step.untilDay === null ? words('goesOn') : format.day(step.untilDay)),
						},
						{
							key: 'hours',
							head: words('columns.hours'),
							align: 'right',
							cell: (step) => hoursOf(step.minutesAWeek),
						},
					]}
				/>
			</Disclosure>
		</>
	)
}

function Week({ one }: { one: Agreement }) {
	const words = useTranslations('support.person.agreements')
	const codes = useTranslations('support.codes.support')
	const onCall = one.onCallContact === null ? null : <p>{words('onCall', { contact: one.onCallContact })}</p>
	if (one.hours.length === 0) return onCall
	return (
		<Disclosure summary={words('schedule')}>
			<ul>
				{one.hours.map((hour) => (
					<li key={`${hour.weekday}-${hour.fromTime}`}>
						{`${codes(`weekdays.${hour.weekday as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)} ${hour.fromTime.replace(':', '.')}–${hour.untilTime.replace(':', '.')}, ${codes(`ways.${hour.way}`)} `}
						{hour.part === 'day' ? null : <Tone kind="quiet">{codes(`parts.${hour.part}`)}</Tone>}
					</li>
				))}
			</ul>
			{onCall}
		</Disclosure>
	)
}
