import type { PlainDate } from '../../../foundation/plain-date.ts'

export const sectors = ['public', 'private', 'non-profit'] as const
export type Sector = (typeof sectors)[number]

/** What an answer says of the whole, as it is asked in a consultation. */
export const stances = ['supports', 'supports-with-remarks', 'rejects', 'no-remarks'] as const
export type Stance = (typeof stances)[number]

/** By the invited body's own link, by the open page, or registered by hand. */
export type Channel = 'link' | 'open' | 'letter' | 'e-mail'
export const byHand = ['letter', 'e-mail'] as const satisfies readonly Channel[]

/** To a body that is invited; the last to whoever answers openly. */
export type MailKind = 'invitation' | 'reminder' | 'extension' | 'confirmation'

export const outcomes = ['accepted', 'partly', 'no'] as const
export type Outcome = (typeof outcomes)[number]

/** `coming` opens later; `open` until its last day; `over` when that has passed; `closed` when all is treated. */
export type PeriodState = 'coming' | 'open' | 'over' | 'closed'

type Period = {
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	readonly closedOn: PlainDate | null
}

export function periodOn({ opensOn, lastDay, closedOn }: Period, day: PlainDate): PeriodState {
	if (closedOn !== null) return 'closed'
	if (day < opensOn) return 'coming'
	return day <= lastDay ? 'open' : 'over'
}

/** By the last day as it stands now: one that is moved makes what came meanwhile be in time. */
export const isLate = (receivedOn: PlainDate, { lastDay }: Pick<Period, 'lastDay'>): boolean =>
	receivedOn > lastDay
