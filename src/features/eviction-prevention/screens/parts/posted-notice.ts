import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Posted, textAt } from '../../../../ui/posted.ts'
import { type NoticeKind, noticeKinds } from '../../rules/notice-kinds.ts'

/** The kind that the address asks for; unpaid rent when it asks for none. */
export function kindIn(url: string): NoticeKind {
	const asked = new URL(url).searchParams.get('kind')
	return noticeKinds.find((kind) => kind === asked) ?? 'arrears'
}

/** How a report begins: the latest due days stand there, everything else is empty. */
export function beginning(dueDays: readonly PlainDate[]): Posted {
	return {
		flatIn: 'this-municipality',
		mustMoveAnyway: 'no',
		debts: dueDays.map((dueOn) => ({ dueOn })),
	}
}

const fewest = 3
const most = 24

/** How many months the form shows: as many as were shown, and one more when that was asked for. */
export function monthsIn(posted: Posted | undefined): number {
	const shown = Number(textAt(posted, 'months') ?? fewest)
	return Number.isInteger(shown) ? Math.min(most, Math.max(fewest, shown)) : fewest
}

/** One month more, with everything that was written still there; works without script. */
export function withOneMonthMore(posted: Posted, form: string) {
	const values = { ...posted, intent: form, months: String(monthsIn(posted) + 1) }
	return { ok: false as const, faults: [], refusal: null, values }
}
