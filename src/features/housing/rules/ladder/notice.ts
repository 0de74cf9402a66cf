import { addDays, addMonths, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { leaseNoticeReasons } from './codes.ts'

type Reason = (typeof leaseNoticeReasons)[number]

/** Grounds by which a tenancy is forfeited (JB 12:42), and which reason of a notice each belongs to. */
export const forfeitures = [
	{ code: 'late-rent', reason: 'arrears', paragraph: 'JB 12:42 p. 1', verified: true },
	{ code: 'disturbance', reason: 'disturbance', paragraph: 'JB 12:42 p. 9', verified: true },
	{ code: 'let-on', reason: 'misconduct', paragraph: 'JB 12:42', verified: false },
	{ code: 'neglect', reason: 'misconduct', paragraph: 'JB 12:42', verified: false },
	{ code: 'no-access', reason: 'misconduct', paragraph: 'JB 12:42', verified: false },
	{ code: 'crime', reason: 'misconduct', paragraph: 'JB 12:42 p. 12', verified: true },
] as const satisfies readonly {
	readonly code: string
	readonly reason: Reason
	readonly paragraph: string
	readonly verified: boolean
}[]
/** Their codes, as a form offers them. */
export const forfeitureGrounds = forfeitures.map(({ code }) => code)
type Forfeiture = (typeof forfeitures)[number]['code']

/** The last day of the month in which the time of notice runs out. */
export function earliestEnd(givenOn: PlainDate, noticeMonths: number): PlainDate {
	const runsOut = addMonths(givenOn, noticeMonths)
	return addDays(addMonths(plainDate(`${runsOut.slice(0, 7)}-01`), 1), -1)
}

type Notice = {
	readonly givenOn: PlainDate
	readonly endsOn: PlainDate
	readonly noticeMonths: number
	readonly reason: Reason
	readonly forfeiture: Forfeiture | null
}

/** Refusals: forfeiture-not-named, forfeiture-of-another-reason, notice-too-short (earliest). */
export function checkNoticeTime({
	givenOn,
	endsOn,
	noticeMonths,
	reason,
	forfeiture,
}: Notice): Refusal | null {
	if (reason === 'misconduct' && forfeiture === null) return refuse({ because: 'forfeiture-not-named' })
	if (forfeiture !== null) {
		const ground = forfeitures.find(({ code }) => code === forfeiture)
		return ground?.reason === reason ? null : refuse({ because: 'forfeiture-of-another-reason' })
	}
	const earliest = earliestEnd(givenOn, noticeMonths)
	return endsOn < earliest ? refuse({ because: 'notice-too-short', earliest, months: noticeMonths }) : null
}
