import type { PlainDate } from '../../../foundation/plain-date.ts'

/** `open` until the last day has passed, `over` while the answers are gone through, `closed` when all are treated. */
export type ConsultedState = 'open' | 'over' | 'closed'

export function consultedOn(
	{ lastDay, closedOn }: { readonly lastDay: PlainDate; readonly closedOn: PlainDate | null },
	today: PlainDate,
): ConsultedState {
	if (closedOn !== null) return 'closed'
	return today <= lastDay ? 'open' : 'over'
}
