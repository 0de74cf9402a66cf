import type { PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Ground } from './case.ts'
import type { ChildrenAnswer } from './notice-kinds.ts'
import { isEviction, needsAttempts, type Outcome } from './outcomes.ts'

export const alternatives = ['offered-and-accepted', 'offered-and-declined', 'deviation'] as const
export type Alternative = (typeof alternatives)[number]

export type ClosingFacts = {
	readonly ground: Ground
	readonly children: ChildrenAnswer
	/** Every child of the case, and whether it has been talked with or has a reason from the closed list. */
	readonly childTalks: readonly { readonly childId: string; readonly settled: boolean }[]
	readonly contactAttempts: number
	readonly debtAdviceOffered: boolean
	readonly evictedOn: PlainDate | null
	readonly outcome: Outcome | null
	/** A home offered before the eviction, or why none was: `deviation` with its reasons. */
	readonly alternative: Alternative | null
	readonly deviationReasons: string | null
	/** Required items of the checklist that nobody has done or said no to, by code. */
	readonly openChecklist: readonly string[]
	/** A report of concern that was decided and not sent. */
	readonly unsentReport?: boolean
	/** The enforcement authority has told a day that nobody has confirmed. */
	readonly authorityUnanswered: boolean
	/** The tenant has no copy of what the authority was answered. */
	readonly copyOwed: boolean
	/** A note in the journal that its author has not signed. */
	readonly unsignedNote: boolean
}

export type Gap =
	| { readonly because: 'children-unknown' }
	| { readonly because: 'children-not-named' }
	| { readonly because: 'child-talk-missing'; readonly childIds: readonly string[] }
	| { readonly because: 'outcome-missing' }
	| { readonly because: 'outcome-against-children' }
	| { readonly because: 'outcome-against-eviction' }
	| { readonly because: 'no-attempts-recorded' }
	| { readonly because: 'eviction-date-missing' }
	| { readonly because: 'no-alternative-home' }
	| { readonly because: 'debt-advice-not-offered' }
	| { readonly because: 'checklist-open'; readonly codes: readonly string[] }
	| { readonly because: 'note-not-signed' }
	| { readonly because: 'concern-not-sent' }
	| { readonly because: 'authority-not-confirmed' }
	| { readonly because: 'copy-not-sent' }

/** Everything that stands between the case and its closing, the children first; empty when it may close. */
export function gapsBeforeClosing(facts: ClosingFacts): readonly Gap[] {
	return [...childrenGaps(facts), ...adviceGaps(facts), ...workGaps(facts), ...outcomeGaps(facts)]
}

/** The first thing that is missing, as the refusal of closing. */
export function refuseToClose(facts: ClosingFacts): Refusal | null {
	const [first] = gapsBeforeClosing(facts)
	return first === undefined ? null : refuse(first)
}

function childrenGaps({ children, childTalks }: ClosingFacts): Gap[] {
	if (children === 'unknown') return [{ because: 'children-unknown' }]
	if (children === 'yes' && childTalks.length === 0) return [{ because: 'children-not-named' }]
	const childIds = childTalks.filter((talk) => !talk.settled).map((talk) => talk.childId)
	return childIds.length === 0 ? [] : [{ because: 'child-talk-missing', childIds }]
}

// Budget and debt advice must be offered: SoL 13:2.
function adviceGaps({ ground, debtAdviceOffered }: ClosingFacts): Gap[] {
	return ground === 'arrears' && !debtAdviceOffered ? [{ because: 'debt-advice-not-offered' }] : []
}

function workGaps(facts: ClosingFacts): Gap[] {
	const { openChecklist, unsignedNote, unsentReport = false, authorityUnanswered, copyOwed } = facts
	const gaps: Gap[] = []
	// SoF 11:3 knows no exception: a tick in the checklist does not answer the authority.
	if (authorityUnanswered) gaps.push({ because: 'authority-not-confirmed' })
	if (copyOwed) gaps.push({ because: 'copy-not-sent' })
	if (unsentReport) gaps.push({ because: 'concern-not-sent' })
	if (openChecklist.length > 0) gaps.push({ because: 'checklist-open', codes: openChecklist })
	if (unsignedNote) gaps.push({ because: 'note-not-signed' })
	return gaps
}

function outcomeGaps(facts: ClosingFacts): Gap[] {
	const { outcome } = facts
	if (outcome === null) return [{ because: 'outcome-missing' }]
	const gaps: Gap[] = []
	if (againstChildren(facts, outcome)) gaps.push({ because: 'outcome-against-children' })
	// Evictions are counted by their day: a day without the outcome would count one that the case denies.
	if (facts.evictedOn !== null && !isEviction(outcome)) gaps.push({ because: 'outcome-against-eviction' })
	if (needsAttempts(outcome) && facts.contactAttempts === 0) gaps.push({ because: 'no-attempts-recorded' })
	if (isEviction(outcome)) {
		if (facts.evictedOn === null) gaps.push({ because: 'eviction-date-missing' })
		if (!alternativeAnswered(facts)) gaps.push({ because: 'no-alternative-home' })
	}
	return gaps
}

// Children are counted from their own rows; the code may only agree with them.
function againstChildren({ children, childTalks }: ClosingFacts, outcome: Outcome): boolean {
	const any = children === 'yes' || childTalks.length > 0
	return (outcome === 'evicted_with_children' && !any) || (outcome === 'evicted_no_children' && any)
}

function alternativeAnswered({ alternative, deviationReasons }: ClosingFacts): boolean {
	if (alternative === null) return false
	return alternative !== 'deviation' || (deviationReasons !== null && deviationReasons.trim() !== '')
}
