import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { CaseDateKind, OpenedBy } from '../rules/case.ts'
import type { listCaseDates, listContactAttempts } from '../store/case-facts.ts'
import type { ChildInWords } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'
import type { debtEntriesInWords } from '../store/debt.ts'
import type {
	consultationsInWords,
	followUpsInWords,
	listDecisions,
	plansInWords,
} from '../store/measures.ts'
import type { listCameAs, listNoticeChanges } from '../store/notice-reading.ts'
import type { Readable } from './hide-free-text.ts'

type Rows<List extends (...given: never[]) => Promise<readonly unknown[]>> = Readonly<
	Awaited<ReturnType<List>>
>
type Consultation = Rows<typeof consultationsInWords>[number]
type DebtEntry = Rows<typeof debtEntriesInWords>[number]
type Contact = Rows<typeof listContactAttempts>[number]
type Decision = Readable<Rows<typeof listDecisions>[number]>
type FollowUp = Rows<typeof followUpsInWords>[number]
type Change = Rows<typeof listNoticeChanges>[number]
type DateRow = Rows<typeof listCaseDates>[number]

/** What happened; each kind with the facts that its sentence needs. */
type Happening =
	| { what: 'opened'; theme: 'date'; facts: { openedBy: OpenedBy } }
	| { what: 'closed'; theme: 'decision'; facts: { outcome: NonNullable<CaseRow['outcome']> } }
	| { what: 'notice'; theme: 'date'; facts: { landlord: string; receiptNumber: string } }
	| { what: 'notice-changed'; theme: 'date'; facts: { field: Change['field']; became: string } }
	| { what: 'date'; theme: 'date'; facts: { kind: CaseDateKind; source: DateRow['source'] } }
	| { what: 'contact'; theme: 'contact'; facts: Pick<Contact, 'kind' | 'result'> }
	| { what: 'talk'; theme: 'children'; facts: { childId: string } }
	| {
			what: 'no-talk'
			theme: 'children'
			facts: { childId: string; reason: NonNullable<ChildInWords['noTalkReason']> }
	  }
	| { what: 'consultation-called'; theme: 'meeting'; facts: { plannedFor: PlainDate } }
	| {
			what: 'consultation-held'
			theme: 'meeting'
			facts: { result: NonNullable<Consultation['result']> }
	  }
	| { what: 'debt-stated'; theme: 'date'; facts: { amountOre: number; source: DateRow['source'] } }
	| { what: 'payment'; theme: 'date'; facts: { amountOre: number; source: DateRow['source'] } }
	| { what: 'payment-plan'; theme: 'meeting'; facts: { totalOre: number; instalmentOre: number } }
	| { what: 'decision'; theme: 'decision'; facts: Pick<Decision, 'kind' | 'legalBasis'> }
	| {
			what: 'follow-up'
			theme: 'contact'
			facts: { kind: FollowUp['kind']; answer: NonNullable<FollowUp['answer']> }
	  }

type Written = { note: string | null; by: string | null; writtenAt: Instant | null }

export type TimelineEvent = Happening & Written & { key: string; on: PlainDate }

type TimelineSources = {
	readonly row: CaseRow
	readonly children: readonly ChildInWords[]
	readonly dates: readonly DateRow[]
	readonly contacts: readonly Contact[]
	readonly consultations: readonly Consultation[]
	readonly plans: Rows<typeof plansInWords>
	readonly debts: readonly DebtEntry[]
	readonly decisions: readonly Decision[]
	readonly followUps: readonly FollowUp[]
	readonly notices: Rows<typeof listCameAs>
	readonly changes: readonly Change[]
}

/** Newest first, each with when it happened and when it was written. */
export function timelineOf(sources: TimelineSources): TimelineEvent[] {
	const events = [
		...ofTheCase(sources.row),
		...sources.notices.map(told),
		...sources.changes.map(toldAnew),
		...sources.dates.filter((date) => date.kind !== 'board-received').map(dated),
		...sources.contacts.map(contacted),
		...sources.children.flatMap(talked),
		...sources.consultations.flatMap(consulted),
		...sources.plans.map(planned),
		...sources.debts.flatMap(owedOrPaid),
		...sources.decisions.map(decided),
		...sources.followUps.flatMap(followedUp),
	]
	return events.toSorted((a, b) => (a.on === b.on ? rank(b) - rank(a) : a.on < b.on ? 1 : -1))
}

const unwritten: Written = { note: null, by: null, writtenAt: null }

// On one day the closing is the last thing; the notice, and then the opening, the first.
function rank({ what }: TimelineEvent): number {
	return { notice: 0, opened: 1, closed: 3 }[what as 'notice' | 'opened' | 'closed'] ?? 2
}

function ofTheCase({ openedOn, openedBy, closedOn, outcome }: CaseRow): TimelineEvent[] {
	const opened = { what: 'opened', theme: 'date', facts: { openedBy } } as const
	const events: TimelineEvent[] = [{ ...unwritten, ...opened, key: 'opened', on: openedOn }]
	if (closedOn !== null && outcome !== null) {
		const closed = { what: 'closed', theme: 'decision', facts: { outcome } } as const
		events.push({ ...unwritten, ...closed, key: 'closed', on: closedOn })
	}
	return events
}

function told(notice: TimelineSources['notices'][number]): TimelineEvent {
	const { noticeId, receivedOn, receivedAt, landlord, receiptNumber } = notice
	const happening = { what: 'notice', theme: 'date', facts: { landlord, receiptNumber } } as const
	return { ...unwritten, ...happening, key: noticeId, on: receivedOn, writtenAt: receivedAt }
}

function toldAnew({ id, changedOn, changedAt, field, became }: Change): TimelineEvent {
	const happening = {
		what: 'notice-changed',
		theme: 'date',
		facts: { field, became: became ?? '–' },
	} as const
	return { ...unwritten, ...happening, key: id, on: changedOn, writtenAt: changedAt }
}

function dated({ kind, onDay, source, note, recordedBy, recordedAt }: DateRow): TimelineEvent {
	const happening = { what: 'date', theme: 'date', facts: { kind, source } } as const
	return { ...happening, key: `date-${kind}`, on: onDay, note, by: recordedBy, writtenAt: recordedAt }
}

function contacted({ id, kind, result, onDay, note, madeBy, recordedAt }: Contact): TimelineEvent {
	const happening = { what: 'contact', theme: 'contact', facts: { kind, result } } as const
	return { ...happening, key: id, on: onDay, note, by: madeBy, writtenAt: recordedAt }
}

function talked({
	childId,
	heldOn,
	heldBy,
	noTalkReason,
	reasonOn,
	reasonNote,
}: ChildInWords): TimelineEvent[] {
	const key = `talk-${childId}`
	if (heldOn !== null) {
		const talk = { what: 'talk', theme: 'children', facts: { childId } } as const
		return [{ ...unwritten, ...talk, key, on: heldOn, by: heldBy }]
	}
	if (noTalkReason === null || reasonOn === null) return []
	const noTalk = { what: 'no-talk', theme: 'children', facts: { childId, reason: noTalkReason } } as const
	return [{ ...unwritten, ...noTalk, key, on: reasonOn, note: reasonNote }]
}

function consulted(one: Consultation): TimelineEvent[] {
	const facts = { plannedFor: one.plannedFor }
	const called = { what: 'consultation-called', theme: 'meeting', facts } as const
	const events: TimelineEvent[] = [
		{ ...unwritten, ...called, key: `called-${one.id}`, on: one.calledOn, by: one.calledBy },
	]
	if (one.heldOn !== null && one.result !== null) {
		const held = { what: 'consultation-held', theme: 'meeting', facts: { result: one.result } } as const
		events.push({ ...unwritten, ...held, key: `held-${one.id}`, on: one.heldOn, note: one.agreement })
	}
	return events
}

function planned(plan: TimelineSources['plans'][number]): TimelineEvent {
	const { id, agreedOn, totalOre, instalmentOre, note, agreedBy } = plan
	const happening = { what: 'payment-plan', theme: 'meeting', facts: { totalOre, instalmentOre } } as const
	return { ...unwritten, ...happening, key: id, on: agreedOn, note, by: agreedBy }
}

function owedOrPaid(entry: DebtEntry): TimelineEvent[] {
	const { id, kind, onDay, amountOre, source, note, recordedBy, recordedAt, takenBackOn } = entry
	if (takenBackOn !== null) return []
	const what = kind === 'paid' ? 'payment' : 'debt-stated'
	const happening = { what, theme: 'date', facts: { amountOre, source } } as const
	return [{ ...happening, key: id, on: onDay, note, by: recordedBy, writtenAt: recordedAt }]
}

function decided({ id, decidedOn, kind, legalBasis, decidedBy }: Decision): TimelineEvent {
	const happening = { what: 'decision', theme: 'decision', facts: { kind, legalBasis } } as const
	return { ...unwritten, ...happening, key: id, on: decidedOn, by: decidedBy }
}

function followedUp({ id, kind, answeredOn, answeredBy, answer, note }: FollowUp): TimelineEvent[] {
	if (answeredOn === null || answer === null) return []
	const happening = { what: 'follow-up', theme: 'contact', facts: { kind, answer } } as const
	return [{ ...unwritten, ...happening, key: id, on: answeredOn, note, by: answeredBy }]
}
