import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import { LegalRibbon, type RibbonClock, type RibbonPeriod, type RibbonStep } from '../../../../ui/ribbon.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { CaseTimes, lawOf } from '../law/case-times.tsx'
import type { CaseHead } from './case-types.ts'

/** The course of the law: steps as the rules gave them, the running period day by day, and how it is counted in words. */
export function CaseRibbon({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	const { course, ground, regime } = file
	const on = useToday()
	return (
		<LegalRibbon
			title={words('ribbon.title')}
			deck={`${words(`grounds.${ground}`)}, ${words(`acts.${regime}`)}`}
			clock={useClock(course)}
			steps={useSteps(course, lawOf(regime, on))}
			period={periodOf(course)}
			note={<HowCounted file={file} />}
		/>
	)
}

function useClock({ clock, recovery }: CaseHead['course']): RibbonClock {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	switch (clock.state) {
		case 'running':
			return { state: 'running', text: words('ribbon.running') }
		case 'over':
			return { state: 'over', text: words('ribbon.over') }
		case 'stopped':
			return {
				state: 'stopped',
				text: words('ribbon.stopped', { by: words(`stoppedBy.${clock.by}`), day: format.day(clock.on) }),
			}
		case 'executed':
			return { state: 'over', text: words('ribbon.executed') }
		case 'not-started': {
			const service = recovery.state === 'not-started' && recovery.unknown.includes('service')
			return {
				state: 'not-started',
				text: words(service ? 'ribbon.serviceUnknown' : 'ribbon.postingUnknown'),
			}
		}
		case 'none':
			return { state: 'not-started', text: words('ribbon.none') }
	}
}

function useSteps({ steps }: CaseHead['course'], lawTo: string): RibbonStep[] {
	const words = useTranslations('evictionPrevention.cases')
	const law = useTranslations('evictionPrevention.law')
	const format = useFormat()
	return steps.map((step) => {
		const notes = [
			step.beside === null
				? null
				: words('ribbon.reached', { day: format.day(step.beside.on, { weekday: false, year: false }) }),
			step.otherwiseOn === null || step.otherwiseOn === step.on
				? null
				: words('ribbon.otherwise', { day: format.day(step.otherwiseOn, { weekday: false, year: false }) }),
			step.holiday === null || step.safeOn === null
				? null
				: law('times.safe', {
						holiday: words(`holidays.${step.holiday}`),
						day: format.day(step.safeOn, { year: false }),
					}),
		].filter((note) => note !== null)
		const earliest =
			step.exactness === 'at-the-earliest' && step.on !== null
				? { dayText: words('ribbon.earliest', { day: format.day(step.on, { weekday: false, year: false }) }) }
				: {}
		return {
			key: step.id,
			day: step.on,
			name: words(`courseSteps.${step.id}`),
			law: step.paragraph,
			lawTo,
			state: step.state === 'done' ? 'passed' : step.state === 'running' ? 'due' : 'coming',
			verified: step.unverified === null,
			...(notes.length === 0 ? {} : { note: notes.join(', ') }),
			...earliest,
		}
	})
}

function periodOf({ recovery, steps }: CaseHead['course']): RibbonPeriod | null {
	if (recovery.state !== 'running') return null
	const last = steps.findIndex((step) => step.id === 'recovery-ends')
	const from = steps[last - 1]
	return from === undefined ? null : { from: from.id, startsOn: recovery.startsOn, endsOn: recovery.lastDay }
}

function HowCounted({ file }: { file: CaseHead }) {
	const words = useTranslations('evictionPrevention.cases')
	const law = useTranslations('evictionPrevention.law')
	const on = useToday()
	const format = useFormat()
	const { recovery, steps } = file.course
	const unverified = [
		...new Set(steps.flatMap((step) => (step.unverified === null ? [] : [step.unverified]))),
	]
	const short = { weekday: false, year: false } as const
	return (
		<div className="stack-8">
			<p>
				{'lastDay' in recovery
					? words('ribbon.counted', { day: format.day(recovery.startsOn, short) })
					: null}
				{recovery.state === 'not-applicable' ? words(`ribbon.notApplicable.${recovery.why}`) : null}
				{recovery.state === 'not-started' ? words('ribbon.notStarted') : null}{' '}
				{file.closedOn === null ? (
					<TextLink to={`/evictions/${file.caseId}/date`}>{words('ribbon.changeDate')}</TextLink>
				) : null}
			</p>
			{'lastDayIs' in recovery && recovery.lastDayIs !== null ? (
				<p>
					{words('ribbon.dayOff', {
						holiday: words(`holidays.${recovery.lastDayIs}`),
						safe: format.day(recovery.lastSafeDay),
					})}{' '}
					<Unverified />
				</p>
			) : null}
			<Disclosure summary={words('ribbon.how')}>
				<div className="stack-8">
					<p>{words('ribbon.howText')}</p>
					<CaseTimes times={file.course.times} />
					<p>
						<TextLink to={lawOf(file.regime, on)}>{law('times.open')}</TextLink>
					</p>
					{unverified.map((rule) => (
						<p key={rule}>
							<Unverified /> {words(`unverified.${rule}`)}
						</p>
					))}
				</div>
			</Disclosure>
		</div>
	)
}
