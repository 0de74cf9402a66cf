import type { PlainDate } from '../../../../foundation/plain-date.ts'

/** Planned: questions may change. Open: members write. Overdue: they still may, and are marked late. Closed: nothing changes. */
type RoundState = 'planned' | 'open' | 'overdue' | 'closed'

type Round = {
	readonly dueOn: PlainDate
	readonly openedOn: PlainDate | null
	readonly closedOn: PlainDate | null
}

export function stateOfRound({ dueOn, openedOn, closedOn }: Round, today: PlainDate): RoundState {
	if (closedOn !== null) return 'closed'
	if (openedOn === null) return 'planned'
	return dueOn < today ? 'overdue' : 'open'
}

/** How far one member has come. Late is approved after the round's last day; writing is seen by the member alone. */
type AnswerState = 'not-begun' | 'writing' | 'approved' | 'late'

type Answer = { readonly begunOn: PlainDate | null; readonly approvedOn: PlainDate | null }

export function stateOfAnswer({ begunOn, approvedOn }: Answer, dueOn: PlainDate): AnswerState {
	if (approvedOn !== null) return approvedOn > dueOn ? 'late' : 'approved'
	return begunOn === null ? 'not-begun' : 'writing'
}

/** The same as a round tells it: once it is closed, what nobody approved is no answer, begun or not. */
export function stateInRound(
	answer: Answer,
	{ dueOn, closedOn }: Pick<Round, 'dueOn' | 'closedOn'>,
): AnswerState | 'not-answered' {
	return closedOn !== null && answer.approvedOn === null ? 'not-answered' : stateOfAnswer(answer, dueOn)
}
