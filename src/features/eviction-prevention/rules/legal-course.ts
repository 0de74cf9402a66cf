import { daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseDateKind } from './case.ts'
import { findRule } from './deadline-rules.ts'
import { type Enforcement, enforcementOf, evictionSetFor } from './enforcement.ts'
import { countryOf } from './law/countries.ts'
import { findHoliday, type Holiday, lastWorkingDayUpTo } from './law/holidays.ts'
import type { Unverified } from './law/rule.ts'
import { doubtAbout, type LawTime, timesFrom } from './law/times.ts'
import {
	type CourseFacts,
	forfeitedOn,
	type KnownDates,
	type Recovery,
	recoveryOf,
	type StoppedBy,
} from './recovery.ts'

export type StepId =
	| 'rent-due'
	| 'forfeited'
	| 'disturbance-warned'
	| 'board-told'
	| 'served'
	| 'recovery-ends'
	| 'decision-earliest'
	| 'must-move'
	| 'order-decided'
	| 'enforcement-applied'
	| 'eviction-planned'
	| 'evicted'

/** One step of the ribbon; without a date it says so, a date is never invented. */
export type CourseStep = {
	readonly id: StepId
	readonly on: PlainDate | null
	readonly exactness: 'on-the-day' | 'at-the-earliest'
	readonly state: 'done' | 'running' | 'ahead'
	readonly holiday: Holiday | null
	/** The working day before a day off; null where nobody is away on the day. */
	readonly safeOn: PlainDate | null
	readonly paragraph: string
	readonly unverified: Unverified | null
	/** Another date told under the step: when the posted message reached the board, say. */
	readonly beside: { readonly kind: CaseDateKind; readonly on: PlainDate } | null
	/** The day by the other reading of a rule that is unverified; null where there is one reading. */
	readonly otherwiseOn: PlainDate | null
}

export type DeadlineId = 'authority-confirmation' | 'recovery' | 'eviction' | 'must-move'

export type NearestDeadline = {
	readonly id: DeadlineId
	readonly on: PlainDate
	readonly daysLeft: number
	readonly holiday: Holiday | null
	readonly lastSafeDay: PlainDate
}

/** Whether a clock runs in the matter, and what it is that has stopped it. */
export type Clock =
	| { readonly state: 'running' | 'over' | 'not-started' | 'none' }
	| { readonly state: 'stopped'; readonly by: StoppedBy | 'stayed'; readonly on: PlainDate }
	| { readonly state: 'executed'; readonly on: PlainDate }

export type LegalCourse = {
	readonly steps: readonly CourseStep[]
	readonly recovery: Recovery
	readonly enforcement: Enforcement
	readonly clock: Clock
	readonly nearest: NearestDeadline | null
	/** Every time of the law that the known dates have started and that has not ended. */
	readonly times: readonly LawTime[]
}

/** Everything that the law says about the case today, from the dates that are known. */
export function legalCourse(facts: CourseFacts, today: PlainDate): LegalCourse {
	const recovery = recoveryOf(facts, today)
	const enforcement = enforcementOf(facts.regime, facts.dates, facts.unansweredSince)
	return {
		steps: stepsOf(facts, recovery, today),
		recovery,
		enforcement,
		clock: clockOf(facts, recovery, enforcement),
		nearest: nearestDeadline(facts, recovery, enforcement, today),
		times: timesAhead(facts, recovery, today),
	}
}

function clockOf({ dates }: CourseFacts, recovery: Recovery, enforcement: Enforcement): Clock {
	if (dates.evicted !== undefined) return { state: 'executed', on: dates.evicted }
	if (enforcement.stayedSince !== null) return { state: 'stopped', by: 'stayed', on: enforcement.stayedSince }
	switch (recovery.state) {
		case 'running':
		case 'over':
			return { state: recovery.state }
		case 'not-started':
			return { state: hasBeenDecided(dates) ? 'over' : 'not-started' }
		case 'stopped':
		case 'stopped-before-start':
			return { state: 'stopped', by: recovery.by, on: recovery.on }
		case 'not-applicable':
			return dates['notice-withdrawn'] === undefined
				? { state: 'none' }
				: { state: 'stopped', by: 'notice-withdrawn', on: dates['notice-withdrawn'] }
	}
}

// There is no decision before the period has passed (JB 12:44), whatever its days were.
function hasBeenDecided(dates: KnownDates): boolean {
	return dates['order-decided'] !== undefined || dates['enforcement-applied'] !== undefined
}

function nearestDeadline(
	{ dates, regime }: CourseFacts,
	recovery: Recovery,
	enforcement: Enforcement,
	today: PlainDate,
): NearestDeadline | null {
	const found: { id: DeadlineId; on: PlainDate }[] = []
	if (enforcement.confirmOn !== null) {
		found.push({ id: 'authority-confirmation', on: enforcement.confirmOn })
	}
	if (recovery.state === 'running') found.push({ id: 'recovery', on: recovery.lastDay })
	const threatened = dates.evicted === undefined && dates['keys-returned'] === undefined
	const setFor = evictionSetFor(dates)
	if (threatened && setFor !== null && enforcement.stayedSince === null)
		found.push({ id: 'eviction', on: setFor })
	const mustMove = dates['must-move']
	if (threatened && mustMove !== undefined && mustMove >= today) found.push({ id: 'must-move', on: mustMove })
	const first = found.reduce<(typeof found)[number] | null>(
		(nearest, next) => (nearest === null || next.on < nearest.on ? next : nearest),
		null,
	)
	if (first === null) return null
	const country = countryOf(regime)
	return {
		...first,
		daysLeft: daysBetween(today, first.on),
		holiday: findHoliday(first.on, country),
		lastSafeDay: lastWorkingDayUpTo(first.on, country),
	}
}

// Times that paying or a promise stops are told of while there is something to stop.
const ofArrears = new Set(['forfeiture', 'recovery', 'liability', 'waiting', 'must-move-anyway', 'demand'])

function timesAhead({ ground, regime, dates }: CourseFacts, recovery: Recovery, today: PlainDate) {
	const counts = ({ id }: LawTime) =>
		!ofArrears.has(id) || (ground === 'arrears' && recovery.state === 'running')
	return timesFrom(regime, dates, today).filter((time) => time.on >= today && counts(time))
}

function stepsOf(facts: CourseFacts, recovery: Recovery, today: PlainDate): readonly CourseStep[] {
	const { dates, ground } = facts
	const step = stepMaker(facts, today)
	const told = step(
		'board-told',
		dates['board-told'],
		ground === 'arrears' ? 'board-message' : 'disturbance-copy',
		{
			beside: besideOf('board-received', dates['board-received']),
		},
	)
	const served = step('served', dates.served, 'service')
	const start = ground === 'arrears' ? arrearsStart(facts, step) : disturbanceStart(facts, step)
	return [
		...start,
		...inOrder(told, served),
		...recoverySteps(recovery, step),
		...(dates['must-move'] === undefined ? [] : [step('must-move', dates['must-move'], 'must-move-anyway')]),
		...(dates['order-decided'] === undefined
			? []
			: [step('order-decided', dates['order-decided'], 'order-reopening')]),
		step('enforcement-applied', dates['enforcement-applied'], 'execution'),
		...plannedStep(facts, step),
		step('evicted', dates.evicted, 'execution'),
	]
}

type StepMaker = (
	id: StepId,
	on: PlainDate | null | undefined,
	ruleId: string,
	more?: Partial<CourseStep>,
) => CourseStep

function stepMaker(facts: CourseFacts, today: PlainDate): StepMaker {
	return (id, on = null, ruleId, more) => {
		const rule = findRule(ruleId, facts.regime, on ?? today)
		const country = countryOf(facts.regime)
		const holiday = on !== null && on > today ? findHoliday(on, country) : null
		return {
			id,
			on,
			exactness: 'on-the-day',
			state: on !== null && on <= today ? 'done' : 'ahead',
			holiday,
			safeOn: on === null || holiday === null ? null : lastWorkingDayUpTo(on, country),
			paragraph: rule?.paragraph ?? '',
			// A step without a date claims nothing yet.
			unverified: on === null ? null : doubtAbout(rule?.unverified ?? null, holiday),
			beside: null,
			otherwiseOn: null,
			...more,
		}
	}
}

function arrearsStart(facts: CourseFacts, step: StepMaker): CourseStep[] {
	return [
		step('rent-due', facts.dates['rent-due'], 'rent-due'),
		step('forfeited', forfeitedOn(facts), 'forfeiture'),
	]
}

function disturbanceStart(facts: CourseFacts, step: StepMaker): CourseStep[] {
	if (facts.ground !== 'disturbance' && facts.ground !== 'misconduct') return []
	return [step('disturbance-warned', facts.dates['disturbance-warned'], 'disturbance-warning')]
}

function recoverySteps(recovery: Recovery, step: StepMaker): CourseStep[] {
	switch (recovery.state) {
		case 'not-applicable':
			return []
		case 'not-started':
		case 'stopped-before-start':
			return [step('recovery-ends', null, 'recovery'), step('decision-earliest', null, 'waiting')]
		case 'running':
		case 'over':
		case 'stopped':
			return [
				step('recovery-ends', recovery.lastDay, 'recovery', recoveryState(recovery)),
				step('decision-earliest', recovery.decisionEarliest, 'waiting', {
					exactness: 'at-the-earliest',
					otherwiseOn: recovery.decisionOtherwise,
				}),
			]
	}
}

function recoveryState(
	recovery: Exclude<Recovery, { state: 'not-applicable' | 'not-started' | 'stopped-before-start' }>,
): Partial<CourseStep> {
	return {
		state: recovery.state === 'running' ? 'running' : recovery.state === 'over' ? 'done' : 'ahead',
		unverified: doubtAbout(recovery.rule.unverified, recovery.lastDayIs),
	}
}

function plannedStep({ dates }: CourseFacts, step: StepMaker): CourseStep[] {
	const setFor = evictionSetFor(dates)
	return setFor === null || dates.evicted !== undefined ? [] : [step('eviction-planned', setFor, 'execution')]
}

// Service and posting come in either order; what is known and earlier stands first.
function inOrder(told: CourseStep, served: CourseStep): CourseStep[] {
	return served.on !== null && (told.on === null || served.on < told.on) ? [served, told] : [told, served]
}

function besideOf(kind: CaseDateKind, on: PlainDate | undefined): CourseStep['beside'] {
	return on === undefined ? null : { kind, on }
}
