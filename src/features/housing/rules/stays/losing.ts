import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Destination } from '../../../homelessness/index.ts'
import { type FormCode, formOf } from '../forms.ts'
import type { EndReason } from './end-reasons.ts'

/** Ends that take a home from nobody: the person's own doing, or what nobody decides. */
const takesNothing: readonly EndReason[] = [
	...([
		'own-lease',
		'take-over',
		'own-wish',
		'institution',
		'prison',
		'moved-municipality',
		'deceased',
	] as const),
]

type Ending = {
	readonly form: FormCode
	readonly endReason: EndReason
	/** Down the ladder or beside it, or to a home without a lease. */
	readonly away: boolean
}

/** Whether somebody who lives on a lease loses the home by it, and support is looked through first. */
export const losesHome = ({ form, endReason, away }: Ending): boolean =>
	formOf(form).tenure !== 'none' && (away || !(endReason === 'next-step' || takesNothing.includes(endReason)))

/** Whether the home ends sooner than was agreed. Null is for as long as it lasts. */
export const endsSooner = (agreed: PlainDate | null, wanted: PlainDate | null): boolean =>
	wanted !== null && (agreed === null || wanted < agreed)

/** An eviction follows a notice that has run out, where the municipality is the landlord. Refusal: notice-not-run-out. */
export function checkEviction(
	form: FormCode,
	noticeEndsOn: PlainDate | null,
	onDay: PlainDate,
): Refusal | null {
	if (formOf(form).tenure !== 'sublease') return null
	return noticeEndsOn !== null && noticeEndsOn <= onDay ? null : refuse({ because: 'notice-not-run-out' })
}

const ownHomes: readonly Destination[] = ['own-lease', 'housing-first-lease', 'owned-home']
const anywhereTemporary: readonly Destination[] = [
	...(['friends-family-temporary', 'shelter', 'street', 'supported-housing', 'training-flat'] as const),
	...(['social-contract', 'special-housing', 'family-home-permanent', 'moved-away', 'unknown'] as const),
]

/** Where a stay may lead that ended so: what was counted as a home of one's own led to one. */
const leadsTo: Readonly<Record<EndReason, readonly Destination[]>> = {
	'own-lease': ownHomes,
	'take-over': ['own-lease', 'housing-first-lease'],
	'next-step': [
		...(['social-contract', 'training-flat', 'supported-housing', 'special-housing', 'shelter'] as const),
		'family-home-permanent',
	],
	'previous-step': ['training-flat', 'supported-housing', 'special-housing', 'social-contract', 'shelter'],
	breakdown: anywhereTemporary,
	'own-wish': anywhereTemporary,
	eviction: anywhereTemporary,
	institution: ['institution'],
	prison: ['prison'],
	'moved-municipality': ['moved-away'],
	deceased: ['deceased'],
	unknown: [
		'unknown',
		'street',
		'shelter',
		'friends-family-temporary',
		'family-home-permanent',
		'special-housing',
	],
}

/** What the destination alone tells of why. */
const toldBy: Partial<Record<Destination, EndReason>> = {
	...({ 'own-lease': 'own-lease', 'housing-first-lease': 'own-lease', 'owned-home': 'own-lease' } as const),
	...({ institution: 'institution', prison: 'prison', deceased: 'deceased' } as const),
	'moved-away': 'moved-municipality',
}

/** Why a stay ended: as it was said, or as the destination tells where nothing was. */
export const reasonOf = (said: EndReason | undefined, destination: Destination): EndReason =>
	said === undefined || said === 'unknown' ? (toldBy[destination] ?? 'unknown') : said

/** Why one of a household left while the others live on: as the destination tells, or because they wished it. */
export function reasonOfOne(destination: Destination, ownWish: boolean): EndReason {
	const told = reasonOf(undefined, destination)
	return told === 'unknown' && ownWish ? 'own-wish' : told
}

/** Refusal: reason-and-destination-disagree. */
export const checkLeadsTo = (endReason: EndReason, destination: Destination): Refusal | null =>
	leadsTo[endReason].includes(destination) ? null : refuse({ because: 'reason-and-destination-disagree' })

const supportEnds: Partial<Record<EndReason, 'goals-reached' | 'own-wish' | 'moved-away' | 'deceased'>> = {
	...({
		'take-over': 'goals-reached',
		'own-wish': 'own-wish',
		'moved-municipality': 'moved-away',
		deceased: 'deceased',
	} as const),
}

/** Why support ended that was said to end with the home. */
export const supportEndOf = (endReason: EndReason) => supportEnds[endReason] ?? 'need-changed'

const endings = {
	'own-lease': 'need-ceased',
	'take-over': 'need-ceased',
	'own-wish': 'withdrawn',
	'moved-municipality': 'moved-away',
	deceased: 'deceased',
} as const

/** Why the decision that gave the home ends with it; null where the home was lost, and the decision is to be given again. */
export const endsDecision = (endReason: EndReason): (typeof endings)[keyof typeof endings] | null =>
	endReason in endings ? endings[endReason as keyof typeof endings] : null
