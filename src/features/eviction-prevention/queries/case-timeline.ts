import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { listCaseDates, listContactAttempts } from '../store/case-facts.ts'
import type { ChildRow } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'
import type { ConsultationRow, listDecisions, listFollowUps, listPaymentPlans } from '../store/measures.ts'

type Rows<List extends (...given: never[]) => Promise<readonly unknown[]>> = Readonly<
	Awaited<ReturnType<List>>
>

export type TimelineTheme = 'contact' | 'children' | 'meeting' | 'decision' | 'date'

/** Something that happened in the case; `what` is a word key under `events`, with its facts. */
export type TimelineEvent = {
	readonly key: string
	readonly on: PlainDate
	readonly theme: TimelineTheme
	readonly what: string
	readonly facts: Readonly<Record<string, string | number>>
	readonly note: string | null
	readonly by: string | null
	readonly writtenAt: Instant | null
}

export type TimelineSources = {
	readonly row: CaseRow
	readonly children: readonly ChildRow[]
	readonly dates: Rows<typeof listCaseDates>
	readonly contacts: Rows<typeof listContactAttempts>
	readonly consultations: readonly ConsultationRow[]
	readonly plans: Rows<typeof listPaymentPlans>
	readonly decisions: Rows<typeof listDecisions>
	readonly followUps: Rows<typeof listFollowUps>
}

const plain = { facts: {}, note: null, by: null, writtenAt: null }

/** Newest first, each with when it happened and when it was written. */
export function timelineOf(sources: TimelineSources): readonly TimelineEvent[] {
	const events = [
		opened(sources.row),
		...sources.dates.map(dated),
		...sources.contacts.map(contacted),
		...sources.children.flatMap(talked),
		...sources.consultations.flatMap(consulted),
		...sources.plans.map(planned),
		...sources.decisions.map(decided),
		...sources.followUps.flatMap(followedUp),
		...closed(sources.row),
	]
	return events.toSorted((a, b) => (a.on === b.on ? rank(b) - rank(a) : a.on < b.on ? 1 : -1))
}

// On one day the closing is the last thing and the opening the first.
function rank({ what }: TimelineEvent): number {
	return what === 'closed' ? 2 : what === 'opened' ? 0 : 1
}

function opened(row: CaseRow): TimelineEvent {
	const facts = { openedBy: row.openedBy }
	return { ...plain, key: 'opened', on: row.openedOn, theme: 'date', what: 'opened', facts }
}

function closed(row: CaseRow): TimelineEvent[] {
	if (row.closedOn === null) return []
	const facts = { outcome: row.outcome ?? '' }
	return [{ ...plain, key: 'closed', on: row.closedOn, theme: 'decision', what: 'closed', facts }]
}

function dated(date: TimelineSources['dates'][number]): TimelineEvent {
	return {
		key: `date-${date.kind}`,
		on: date.onDay,
		theme: 'date',
		what: 'date',
		facts: { kind: date.kind, source: date.source },
		note: date.note,
		by: date.recordedBy,
		writtenAt: date.recordedAt,
	}
}

function contacted(contact: TimelineSources['contacts'][number]): TimelineEvent {
	return {
		key: contact.id,
		on: contact.onDay,
		theme: 'contact',
		what: 'contact',
		facts: { kind: contact.kind, result: contact.result },
		note: contact.note,
		by: contact.madeBy,
		writtenAt: contact.recordedAt,
	}
}

function talked(child: ChildRow): TimelineEvent[] {
	const on = child.heldOn ?? child.reasonOn
	if (on === null) return []
	const facts = { childId: child.childId, reason: child.noTalkReason ?? '' }
	const what = child.heldOn === null ? 'no-talk' : 'talk'
	const event = { ...plain, key: `talk-${child.childId}`, on, theme: 'children', what, facts } as const
	return [{ ...event, note: child.reasonNote, by: child.heldBy }]
}

function consulted(one: ConsultationRow): TimelineEvent[] {
	const called: TimelineEvent = {
		...plain,
		key: `called-${one.id}`,
		on: one.calledOn,
		theme: 'meeting',
		what: 'consultation-called',
		facts: { plannedFor: one.plannedFor },
		by: one.calledBy,
	}
	if (one.heldOn === null) return [called]
	const facts = { result: one.result ?? '' }
	const held = { ...plain, key: `held-${one.id}`, on: one.heldOn, theme: 'meeting', facts } as const
	return [called, { ...held, what: 'consultation-held', note: one.agreement }]
}

function planned(plan: TimelineSources['plans'][number]): TimelineEvent {
	return {
		...plain,
		key: plan.id,
		on: plan.agreedOn,
		theme: 'meeting',
		what: 'payment-plan',
		facts: { totalOre: plan.totalOre, instalmentOre: plan.instalmentOre },
		note: plan.note,
		by: plan.agreedBy,
	}
}

function decided(decision: TimelineSources['decisions'][number]): TimelineEvent {
	return {
		...plain,
		key: decision.id,
		on: decision.decidedOn,
		theme: 'decision',
		what: 'decision',
		facts: { kind: decision.kind, legalBasis: decision.legalBasis },
		by: decision.decidedBy,
	}
}

function followedUp(followUp: TimelineSources['followUps'][number]): TimelineEvent[] {
	if (followUp.answeredOn === null) return []
	return [
		{
			...plain,
			key: followUp.id,
			on: followUp.answeredOn,
			theme: 'contact',
			what: 'follow-up',
			facts: { kind: followUp.kind, answer: followUp.answer ?? '' },
			note: followUp.note,
			by: followUp.answeredBy,
		},
	]
}
