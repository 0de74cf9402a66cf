import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseSettings } from './case.ts'
import { classOf, isEviction, isInBase, type Outcome } from './outcomes.ts'

export const followUpKinds = ['stay-90', 'stay-180', 'stay-365', 'children-after-eviction'] as const
export type FollowUpKind = (typeof followUpKinds)[number]

/** How one knows, told with the answer: definitions, "Prevented evictions". */
export const followUpSources = ['tenant', 'register', 'landlord-with-consent', 'not-known'] as const
export type FollowUpSource = (typeof followUpSources)[number]

/** `unknown` stays in the base and is shown. */
export const stayAnswers = ['still-there', 'moved', 'moved-to-equal-home', 'new-threat', 'unknown'] as const
export type StayAnswer = (typeof stayAnswers)[number]

export type FollowUp = { readonly kind: FollowUpKind; readonly dueOn: PlainDate }

const stayChecks = [90, 180, 365] as const

/** What is asked about after closing: does the household still live there, and how are children who were evicted. */
export function followUpsAfter(
	closing: { outcome: Outcome; closedOn: PlainDate; evictedOn: PlainDate | null; children: number },
	settings: CaseSettings,
): readonly FollowUp[] {
	if (isEviction(closing.outcome)) return childrenFollowUps(closing, settings)
	if (classOf(closing.outcome) === 'left' || !isInBase(closing.outcome)) return []
	return stayChecks.map((days) => ({ kind: `stay-${days}` as const, dueOn: addDays(closing.closedOn, days) }))
}

function childrenFollowUps(
	{ closedOn, evictedOn, children }: { closedOn: PlainDate; evictedOn: PlainDate | null; children: number },
	settings: CaseSettings,
): readonly FollowUp[] {
	if (children === 0) return []
	return settings.followUpWeeksAfterEviction.map((weeks) => ({
		kind: 'children-after-eviction' as const,
		dueOn: addDays(evictedOn ?? closedOn, weeks * 7),
	}))
}

/** Whoever answers for a stay has heard it from somebody, or does not know. */
export function needsASource(kind: FollowUpKind, answer: StayAnswer): boolean {
	return kind !== 'children-after-eviction' && answer !== 'unknown'
}
