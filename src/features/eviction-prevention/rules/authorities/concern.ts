import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type DutyId, dutyBy, dutyOf } from './duties.ts'

/** What the receiving unit writes about a report, in order. */
export const concernSteps = ['protection-assessed', 'opened', 'not-opened', 'ended'] as const
export type ConcernStep = (typeof concernSteps)[number]

export type ConcernDays = {
	readonly receivedOn: PlainDate
	readonly acknowledgedOn: PlainDate | null
	readonly protectionAssessedOn: PlainDate | null
	readonly decision: 'opened' | 'not-opened' | null
	readonly decidedOn: PlainDate | null
	readonly endedOn: PlainDate | null
}

export type ConcernClock = {
	readonly id: DutyId
	readonly by: PlainDate
	readonly doneOn: PlainDate | null
	readonly state: 'running' | 'late' | 'done' | 'done-late'
	readonly paragraph: string
}

/** The times of a report: protection at once (SoL 20:1), open or not in 14 days (20:2), done in 4 months (20:3). */
export function clocksOf(days: ConcernDays, today: PlainDate): readonly ConcernClock[] {
	const { receivedOn, acknowledgedOn, protectionAssessedOn, decision, decidedOn, endedOn } = days
	const clocks = [
		clock('hand-over', receivedOn, acknowledgedOn, today),
		clock('assess-protection', receivedOn, protectionAssessedOn, today),
		clock('decide-to-open', receivedOn, decidedOn, today),
		decision === 'opened' && decidedOn !== null
			? clock('end-investigation', decidedOn, endedOn, today)
			: null,
	]
	return clocks.filter((one) => one !== null)
}

/** The step that can be written next; none when a report led to no investigation or the investigation is over. */
export function nextConcernSteps(days: ConcernDays): readonly ConcernStep[] {
	if (days.acknowledgedOn === null || days.decision === 'not-opened' || days.endedOn !== null) return []
	if (days.protectionAssessedOn === null) return ['protection-assessed']
	return days.decision === null ? ['opened', 'not-opened'] : ['ended']
}

function clock(id: DutyId, from: PlainDate, doneOn: PlainDate | null, today: PlainDate): ConcernClock | null {
	const by = dutyBy(id, from)
	if (by === null) return null
	const state = doneOn === null ? (today > by ? 'late' : 'running') : doneOn > by ? 'done-late' : 'done'
	return { id, by, doneOn, state, paragraph: dutyOf(id).paragraph }
}

export type OwnReport = {
	readonly childId: string
	readonly name: string | null
	readonly state: 'unassessed' | 'to-send' | 'no-receipt' | 'settled'
}

type Assessed = {
	readonly outcome: 'report' | 'no-report'
	readonly sentOn: PlainDate | null
	readonly receiptOn: PlainDate | null
}

/** How far our own report about a child has come: assessed, sent, received. */
export function stateOfReport(latest: Assessed | undefined): OwnReport['state'] {
	if (latest === undefined) return 'unassessed'
	if (latest.outcome === 'no-report') return 'settled'
	if (latest.sentOn === null) return 'to-send'
	return latest.receiptOn === null ? 'no-receipt' : 'settled'
}
