import { ClockIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlainDate } from '../foundation/plain-date.ts'
import { dayAfter, daysFrom } from './format.ts'
import { useToday } from './frame.tsx'
import { TextLink } from './links.tsx'
import { Tone, Unverified } from './marks.tsx'
import { useFormat } from './use-format.ts'

export type RibbonStep = {
	readonly key: string
	readonly day: PlainDate | null
	/** Instead of the day: "tidigast 20 okt". */
	readonly dayText?: string
	readonly name: string
	readonly law?: string
	/** Where the paragraph is told of. */
	readonly lawTo?: string
	readonly note?: string
	readonly state: 'passed' | 'due' | 'coming'
	/** False where the law behind it was not read. */
	readonly verified?: boolean
}

/** The running period, drawn to scale between two steps: the first day and the last that still counts. */
export type RibbonPeriod = {
	readonly from: string
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate
}

export type RibbonClock = {
	readonly state: 'running' | 'stopped' | 'not-started' | 'over'
	readonly text: string
}

type LegalRibbonProps = {
	title: string
	deck: string
	clock: RibbonClock
	steps: readonly RibbonStep[]
	period?: RibbonPeriod | null
	note?: ReactNode
}

/** The running period gets room for its days, the deadline for "3 dagar kvar". */
function widthOf(step: RibbonStep, period: RibbonPeriod | null): string {
	if (step.key === period?.from) return '4fr'
	if (step.state === 'due') return 'minmax(0, 1.8fr)'
	return step.verified === false ? 'minmax(0, 1.3fr)' : 'minmax(0, 1fr)'
}

/** The legal course as steps in order; only the running period is to scale, day by day. A list on a phone and to a screen reader. */
export function LegalRibbon({ title, deck, clock, steps, period = null, note }: LegalRibbonProps) {
	const lastPassed = steps.findLast((step) => step.state === 'passed')?.key
	const columns = steps.map((step) => widthOf(step, period)).join(' ')
	return (
		<section className="ribbon">
			<div className="ribbon-head">
				<div>
					<h2>{title}</h2> <span className="quiet">· {deck}</span>
				</div>
				<Tone
					kind={clock.state === 'running' ? 'danger' : 'quiet'}
					icon={<ClockIcon aria-hidden fontSize="1.125rem" />}
				>
					{clock.text}
				</Tone>
			</div>
			<ol className="ribbon-steps" style={{ gridTemplateColumns: columns }}>
				{steps.map((step) => {
					const own = step.key === period?.from ? period : null
					const last = step.key === lastPassed ? ' last-passed' : ''
					return (
						<li
							key={step.key}
							className={`ribbon-step ${step.state}${last}${own === null ? '' : ' has-period'}`}
						>
							<div className="ribbon-track">
								{own === null ? null : <Period period={own} />}
								<span className="ribbon-node" />
							</div>
							<StepText step={step} />
						</li>
					)
				})}
			</ol>
			{note === undefined ? null : <div className="ribbon-note">{note}</div>}
		</section>
	)
}

function StepText({ step }: { step: RibbonStep }) {
	const words = useTranslations('ui')
	const format = useFormat()
	const today = useToday()
	const day =
		step.day === null
			? words('noDate')
			: format.day(step.day, {
					weekday: step.state === 'due',
					year: step.day.slice(0, 4) !== today.slice(0, 4),
				})
	return (
		<>
			<p className="day">
				{step.dayText ?? day}
				{step.state === 'due' && step.day !== null ? ` · ${format.relative(step.day)}` : null}
				<span className="unseen">, {words(`ribbon.${step.state}`)}</span>
			</p>
			<p>{step.name}</p>
			{step.law === undefined && step.note === undefined ? null : (
				<p className="law">
					{step.law === undefined || step.lawTo === undefined ? (
						step.law
					) : (
						<TextLink to={step.lawTo}>{step.law}</TextLink>
					)}
					{step.law && step.note ? ' · ' : null}
					{step.note}
				</p>
			)}
			{step.verified === false ? <Unverified /> : null}
		</>
	)
}

function Period({ period }: { period: RibbonPeriod }) {
	const words = useTranslations('ui')
	const format = useFormat()
	const today = useToday()
	const all = Math.max(1, daysFrom(period.startsOn, period.endsOn))
	const gone = Math.min(all, Math.max(0, daysFrom(period.startsOn, today)))
	const days = Array.from({ length: all }, (_, place) => dayAfter(period.startsOn, place))
	const isRunning = today >= period.startsOn && today <= period.endsOn
	return (
		<>
			<span className={`ribbon-gone ${besideFlag(gone / all)}`}>
				{gone === all ? words('ribbon.over', { all }) : words('ribbon.gone', { gone, all })}
			</span>
			<span className="ribbon-days" aria-hidden>
				{days.map((day) => (
					<i key={day} className={day < today ? 'gone' : undefined} />
				))}
			</span>
			{isRunning ? (
				<span
					className="ribbon-today"
					style={{ left: `calc(10px + (100% - 14px) * ${gone / all})` }}
					aria-hidden
				>
					<span>{words('todayFlag', { day: format.day(today, { year: false }) })}</span>
				</span>
			) : null}
		</>
	)
}

/** What is said about the days stands where today's flag does not: to the right early on, then to the left, then over the days gone. */
function besideFlag(share: number): 'at-end' | 'at-start' | 'over-days' {
	if (share < 0.5) return 'at-end'
	return share < 0.72 ? 'at-start' : 'over-days'
}
