import { noticeKinds } from './notice-kinds.ts'

/** Words of an eviction case. Codes are the same in the database, the words files and the API. */

export const grounds = [...noticeKinds, 'other'] as const
export type Ground = (typeof grounds)[number]

/** Without a message of their own; the rest come by a registered message. */
export const openedByHand = ['landlord-notice', 'enforcement-authority', 'tenant', 'own-finding'] as const
const openedByMessage = ['tribunal', 'report-of-concern', 'own-tenancy'] as const
/** Or handed over by another municipality. */
export type OpenedBy = (typeof openedByHand)[number] | (typeof openedByMessage)[number] | 'other-municipality'

/** How far the matter has come; cases are compared only within one stage. */
export const stages = [
	'early',
	'arrears-notice',
	'termination-served',
	'enforcement-applied',
	'executed',
] as const
export type Stage = (typeof stages)[number]

export const caseDateKinds = [
	'rent-due',
	'disturbance-warned',
	'board-told',
	'board-received',
	'served',
	'rent-paid',
	'rent-deposited',
	'liability-assumed',
	'notice-withdrawn',
	'must-move',
	'order-applied',
	'order-served',
	'order-decided',
	'enforcement-applied',
	'tenant-heard',
	'authority-told',
	'authority-confirmed',
	'eviction-planned',
	'stayed',
	'stay-lifted',
	'postponed-to',
	'keys-returned',
	'evicted',
	'debt-advice-offered',
] as const
export type CaseDateKind = (typeof caseDateKinds)[number]

export const contactKinds = [
	'letter',
	'phone',
	'text-message',
	'e-mail',
	'home-visit',
	'meeting',
	'with-landlord',
] as const
export type ContactKind = (typeof contactKinds)[number]

export const contactResults = ['reached', 'not-reached', 'message-left'] as const
export type ContactResult = (typeof contactResults)[number]

export const livingForms = ['full', 'alternating', 'visiting'] as const
export type LivingForm = (typeof livingForms)[number]

/** Local targets and limits: each municipality's own, never law. */
export type CaseSettings = {
	readonly daysToFirstContact: number
	readonly daysToChildTalk: number
	readonly attemptsBeforeNotReached: number
	readonly followUpWeeksAfterEviction: readonly number[]
	/** An instalment is reminded of so many days before, and counts as missed so many days after. */
	readonly remindDaysBefore: number
	readonly missedDaysAfter: number
}

export const defaultCaseSettings: CaseSettings = {
	daysToFirstContact: 1,
	daysToChildTalk: 14,
	attemptsBeforeNotReached: 2,
	followUpWeeksAfterEviction: [2, 8],
	remindDaysBefore: 3,
	missedDaysAfter: 7,
}

/** Where a date was learnt. */
export const dateSources = ['landlord', 'tenant', 'enforcement-authority', 'court', 'own', 'other'] as const
