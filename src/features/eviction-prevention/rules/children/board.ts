import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { NoTalkReason } from '../child-talks.ts'
import type { ChildSettings } from './child-settings.ts'

export type TalkState =
	| { readonly is: 'held'; readonly on: PlainDate }
	| { readonly is: 'reason'; readonly reason: NoTalkReason; readonly on: PlainDate }
	/** No day is set where the case asks for nothing more by a day. */
	| { readonly is: 'missing'; readonly dueOn: PlainDate | null }

export type NightLevel = 'none' | 'warn' | 'alarm'

/** What the list of children knows of one child. */
export type ChildFacts = {
	readonly talk: TalkState
	/** The next follow-up after an eviction at which this child has not been followed up. */
	readonly followUpOn: PlainDate | null
	/** Null where the places of the household are hidden from the reader. */
	readonly nights: number | null
	readonly stillThere: boolean
}

/** In the order of the list: what cannot wait, what is late, what comes, the rest. */
export const needs = ['nights', 'late', 'coming', 'settled'] as const
export type Need = (typeof needs)[number]

export function levelOf(nights: number | null, { warnNights, alarmNights }: ChildSettings): NightLevel {
	if (nights === null || nights < warnNights) return 'none'
	return nights < alarmNights ? 'warn' : 'alarm'
}

/** Too many nights in a hotel that go on, then what is late, then what has a day to come. */
export function needOf(child: ChildFacts, settings: ChildSettings, today: PlainDate): Need {
	if (child.stillThere && levelOf(child.nights, settings) !== 'none') return 'nights'
	const on = nextOn(child)
	if (on !== null) return on < today ? 'late' : 'coming'
	return child.talk.is === 'missing' ? 'coming' : 'settled'
}

/** The next day that something about the child is due. */
export function nextOn({ talk, followUpOn }: ChildFacts): PlainDate | null {
	const days = [talk.is === 'missing' ? talk.dueOn : null, followUpOn].filter((day) => day !== null)
	return days.toSorted()[0] ?? null
}

/** By need; within it the most nights, then the nearest day. */
export function byNeed(
	a: ChildFacts & { readonly need: Need },
	b: ChildFacts & { readonly need: Need },
): number {
	const rank = needs.indexOf(a.need) - needs.indexOf(b.need)
	if (rank !== 0) return rank
	if (a.need === 'nights') return (b.nights ?? 0) - (a.nights ?? 0)
	const [first, second] = [nextOn(a) ?? '9999', nextOn(b) ?? '9999']
	return first < second ? -1 : first > second ? 1 : 0
}
