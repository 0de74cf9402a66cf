import { type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Length, lastDayOf, type Unverified } from '../law/rule.ts'

/** What a message obliges its receiver to do; words stand under `duties`. */
export type DutyId =
	| 'first-contact'
	| 'liability'
	| 'confirm-same-day'
	| 'copy-to-tenant'
	| 'plan-the-day'
	| 'offer-debt-advice'
	| 'review-support'
	| 'assess-protection'
	| 'hand-over'
	| 'decide-to-open'
	| 'end-investigation'
	| 'answer-reporter'

/** The day that the time runs from. */
export type DutyFrom = 'received' | 'recovery-started' | 'opened' | 'decided'

export type Duty = {
	readonly id: DutyId
	readonly length: Length
	readonly from: DutyFrom
	/** Empty where it is the municipality's own rule. */
	readonly paragraph: string
	readonly source: string
	readonly validFrom: PlainDate
	readonly unverified: Unverified | null
}

const sameDay: Length = { unit: 'same-day' }
const none: Length = { unit: 'none' }
const days = (count: number): Length => ({ unit: 'days', count })
const months = (count: number): Length => ({ unit: 'months', count })

const newAct = '2025-07-01'
const act = 'Socialtjänstlag (2025:400)'
const ordinance = 'Socialtjänstförordning (2025:468)'
const own = 'The municipality’s own rule'

type Row = readonly [
	DutyId,
	Length,
	DutyFrom,
	paragraph: string,
	source: string,
	validFrom: string,
	unverified?: Unverified,
]

const rows: readonly Row[] = [
	['first-contact', days(1), 'received', '', own, newAct, 'local-target'],
	[
		'liability',
		days(21),
		'recovery-started',
		'JB 12:44',
		'Jordabalk (1970:994)',
		'1994-01-01',
		'weekend-move',
	],
	[
		'confirm-same-day',
		sameDay,
		'received',
		'SoF 11:3',
		ordinance,
		newAct,
		'ordinance-of-enforcement-not-read',
	],
	['copy-to-tenant', sameDay, 'received', 'SoF 11:3', ordinance, newAct, 'ordinance-of-enforcement-not-read'],
	['plan-the-day', none, 'received', '', own, newAct, 'local-target'],
	['offer-debt-advice', none, 'received', 'SoL 13:2', act, newAct],
	['review-support', none, 'received', '', own, newAct, 'local-target'],
	['assess-protection', sameDay, 'received', 'SoL 20:1', act, newAct],
	['hand-over', sameDay, 'received', '', own, newAct, 'local-target'],
	['decide-to-open', days(14), 'received', 'SoL 20:2', act, newAct],
	['end-investigation', months(4), 'opened', 'SoL 20:3', act, newAct],
	['answer-reporter', days(7), 'decided', 'SoL 19:6', act, newAct],
]

export const duties: readonly Duty[] = rows.map(
	([id, length, from, paragraph, source, validFrom, unverified = null]) => ({
		...{ id, length, from, paragraph, source, unverified },
		validFrom: plainDate(validFrom),
	}),
)

export function dutyOf(id: DutyId): Duty {
	const found = duties.find((duty) => duty.id === id)
	if (found === undefined) throw new Error(`no duty ${id}`)
	return found
}

/** The last day of a duty that runs from the day; null where no day is set. */
export function dutyBy(id: DutyId, from: PlainDate): PlainDate | null {
	const { length } = dutyOf(id)
	return length.unit === 'none' ? null : lastDayOf(length, from)
}
