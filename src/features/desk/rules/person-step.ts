import { daysBetween, type PlainDate } from '../../../foundation/plain-date.ts'
import type { Stretch } from './course-lanes.ts'

export type PersonFacts = {
	/** Somebody's matter on the by-name list. */
	readonly onList: boolean
	readonly active: boolean
	readonly responsible: boolean
	readonly inactiveOn: PlainDate | null
	/** Where the person stays today ends on the day, as planned or agreed. */
	readonly endsOn: PlainDate | null
	readonly missingHome: readonly Stretch[]
}

type PersonStep = {
	readonly step: 'find-home' | 'tell-place' | 'meet' | 'give-responsible' | 'plan-next' | 'keep-contact'
	readonly onDay: PlainDate | null
	/** Somebody must act now: within two weeks. */
	readonly urgent: boolean
}

const soon = 14
const inSight = 30

/** What to do next for somebody, the most pressing first; null when nothing is asked for. */
export function personStep(facts: PersonFacts, today: PlainDate): PersonStep | null {
	if (!facts.onList) return null
	const { inactiveOn, endsOn, missingHome } = facts
	const away = (day: PlainDate) => daysBetween(today, day)
	const now = missingHome.find(({ from, until }) => from <= today && (until === null || today < until))
	if (now !== undefined) return { step: 'tell-place', onDay: now.from, urgent: true }
	const ahead = missingHome.find(({ from }) => from > today)
	if (ahead !== undefined) return { step: 'find-home', onDay: ahead.from, urgent: away(ahead.from) <= soon }
	if (inactiveOn !== null && away(inactiveOn) <= soon)
		return { step: 'meet', onDay: inactiveOn, urgent: true }
	if (!facts.responsible) return { step: 'give-responsible', onDay: null, urgent: false }
	if (endsOn !== null && endsOn >= today && away(endsOn) <= inSight) {
		return { step: 'plan-next', onDay: endsOn, urgent: away(endsOn) <= soon }
	}
	return facts.active && inactiveOn !== null
		? { step: 'keep-contact', onDay: inactiveOn, urgent: false }
		: null
}
