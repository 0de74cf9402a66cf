import type { CaseDateKind, Ground, OpenedBy } from '../case.ts'
import type { DutyId } from './duties.ts'

/** What staff register about a home, each kind with its own facts. Landlords' messages and reports of concern stand apart. */
export const messageKinds = [
	'eviction-date',
	'tribunal-information',
	'tenants-call',
	'own-finding',
	'own-tenancy',
] as const
export type MessageKind = (typeof messageKinds)[number]

export const messageChannels = ['letter', 'e-mail', 'phone', 'e-service', 'in-person', 'own'] as const
export type MessageChannel = (typeof messageChannels)[number]

/** What the landlord invokes before the tribunal: 1973:188 13 b §. */
export const tribunalMatters = ['late-payment', 'misconduct', 'disturbance'] as const
export type TribunalMatter = (typeof tribunalMatters)[number]

/** Homes that the municipality itself lets. */
export const ownLeases = [
	'trial-flat',
	'training-flat',
	'social-contract',
	'municipal-contract',
	'other-sublet',
] as const

/** Why the municipality ends its own lease. That a plan was not followed is no reason: support is reviewed instead. */
export const endingReasons = [
	'arrears',
	'disturbance',
	'misconduct',
	'own-lease-ends',
	'another-home-offered',
] as const
export type EndingReason = (typeof endingReasons)[number]

export const supportResults = ['more-support', 'other-support', 'support-does-not-help'] as const

/** A fact that a kind of message asks for; fields of the form are called the same. */
export type MessageField =
	| 'reference'
	| 'plannedOn'
	| 'plannedTime'
	| 'authorityOfficer'
	| 'invokes'
	| 'lease'
	| 'endedBecause'
	| 'leaseEndsOn'
	| 'supportReviewedOn'
	| 'supportResult'
	| 'supportReview'
	| 'ground'
	| 'note'

export type MessageRule = {
	readonly openedBy: OpenedBy
	readonly paragraph: string
	/** Without these it is not registered. */
	readonly asks: readonly MessageField[]
	readonly mayTell: readonly MessageField[]
	/** Days of the message that become the case's dates. */
	readonly dates: readonly (readonly [CaseDateKind, 'receivedOn' | 'plannedOn' | 'leaseEndsOn'])[]
	readonly dateSource: 'enforcement-authority' | 'court' | 'tenant' | 'own'
	readonly channels: readonly MessageChannel[]
	readonly duties: readonly DutyId[]
}

const written = ['letter', 'e-mail', 'e-service'] as const

export const messageRules: Readonly<Record<MessageKind, MessageRule>> = {
	'eviction-date': {
		openedBy: 'enforcement-authority',
		paragraph: 'SoF 11:3',
		asks: ['reference', 'plannedOn'],
		mayTell: ['plannedTime', 'authorityOfficer', 'ground', 'note'],
		dates: [
			['authority-told', 'receivedOn'],
			['eviction-planned', 'plannedOn'],
		],
		dateSource: 'enforcement-authority',
		channels: [...written, 'phone'],
		duties: ['confirm-same-day', 'copy-to-tenant', 'plan-the-day'],
	},
	'tribunal-information': {
		openedBy: 'tribunal',
		paragraph: '1973:188 13 b §',
		asks: ['reference', 'invokes'],
		mayTell: ['leaseEndsOn', 'note'],
		dates: [['must-move', 'leaseEndsOn']],
		dateSource: 'court',
		channels: written,
		duties: ['first-contact'],
	},
	'tenants-call': {
		openedBy: 'tenant',
		paragraph: '',
		asks: ['ground', 'note'],
		mayTell: [],
		dates: [],
		dateSource: 'tenant',
		channels: ['phone', 'in-person', 'e-mail', 'letter'],
		duties: ['offer-debt-advice'],
	},
	'own-finding': {
		openedBy: 'own-finding',
		paragraph: '',
		asks: ['ground', 'note'],
		mayTell: [],
		dates: [],
		dateSource: 'own',
		channels: ['own'],
		duties: ['first-contact'],
	},
	'own-tenancy': {
		openedBy: 'own-tenancy',
		paragraph: '',
		asks: ['lease', 'endedBecause', 'supportReviewedOn', 'supportResult', 'supportReview'],
		mayTell: ['leaseEndsOn', 'note'],
		dates: [['must-move', 'leaseEndsOn']],
		dateSource: 'own',
		channels: ['own'],
		duties: ['review-support', 'first-contact'],
	},
}

export type MessageFacts = { readonly [Field in MessageField]?: unknown }

/** What the kind asks for and was not told, in the order of the form. */
export function missingIn(kind: MessageKind, told: MessageFacts): readonly MessageField[] {
	return messageRules[kind].asks.filter((field) => told[field] === undefined || told[field] === null)
}

const ofEnding: Readonly<Record<EndingReason, Ground>> = {
	arrears: 'arrears',
	disturbance: 'disturbance',
	misconduct: 'misconduct',
	'own-lease-ends': 'termination',
	'another-home-offered': 'termination',
}

/** What the case is about. Late payment before the tribunal is no forfeiture (JB 12:46 p. 2): there is nothing to recover. */
export function groundOf(told: {
	readonly ground?: Ground | undefined
	readonly invokes?: TribunalMatter | undefined
	readonly endedBecause?: EndingReason | undefined
}): Ground {
	if (told.endedBecause !== undefined) return ofEnding[told.endedBecause]
	if (told.invokes !== undefined) return told.invokes === 'late-payment' ? 'termination' : told.invokes
	return told.ground ?? 'other'
}
