import { ageOn, type PlainDate } from '../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { CaseSettings } from './case.ts'

/** The only reasons for which a case may close without a talk with the child. */
export const noTalkReasons = [
	'guardian-said-no',
	'child-said-no',
	'too-young',
	'away',
	'not-reached',
	'other-authority-talks',
] as const
export type NoTalkReason = (typeof noTalkReasons)[number]

/** `own-contact` as a ground is a reading of the act, not verified. */
export const talkGrounds = ['guardian-consent', 'investigation', 'own-standing', 'own-contact'] as const
export type TalkGround = (typeof talkGrounds)[number]

export const talkGroundLaw: Readonly<Record<TalkGround, { paragraph: string; verified: boolean }>> = {
	'guardian-consent': { paragraph: 'SoL 21:2', verified: true },
	investigation: { paragraph: 'SoL 20:7', verified: true },
	'own-standing': { paragraph: 'SoL 3:4', verified: true },
	'own-contact': { paragraph: 'SoL 3:2', verified: false },
}

// From 15 the child speaks in the matter in its own right: SoL 3:4.
const ownStandingFrom = 15

export type TalkFacts = {
	readonly ground: TalkGround
	readonly heldOn: PlainDate
	readonly childBornOn: PlainDate | null
	/** Each guardian, with the day of consent or null. */
	readonly guardianConsents: readonly (PlainDate | null)[]
	readonly investigation: { readonly openedOn: PlainDate; readonly closedOn: PlainDate | null } | null
}

/** Whether the talk stood on its ground that day. Refusals: no-open-investigation, guardian-consent-missing, child-under-15. */
export function checkTalkGround(talk: TalkFacts): Refusal | null {
	switch (talk.ground) {
		case 'guardian-consent':
			return everyGuardianConsented(talk) ? null : refuse({ because: 'guardian-consent-missing' })
		case 'investigation':
			return wasOpenOn(talk.investigation, talk.heldOn) ? null : refuse({ because: 'no-open-investigation' })
		case 'own-standing':
			return talk.childBornOn !== null && ageOn(talk.childBornOn, talk.heldOn) >= ownStandingFrom
				? null
				: refuse({ because: 'child-under-15' })
		case 'own-contact':
			return null
	}
}

function everyGuardianConsented({ guardianConsents, heldOn }: TalkFacts): boolean {
	return guardianConsents.length > 0 && guardianConsents.every((on) => on !== null && on <= heldOn)
}

function wasOpenOn(investigation: TalkFacts['investigation'], day: PlainDate): boolean {
	if (investigation === null) return false
	return investigation.openedOn <= day && (investigation.closedOn === null || day < investigation.closedOn)
}

/** "Not reached" is a reason only after attempts on record. */
export function checkNoTalkReason(
	reason: NoTalkReason,
	attempts: number,
	settings: CaseSettings,
): Refusal | null {
	if (reason !== 'not-reached' || attempts >= settings.attemptsBeforeNotReached) return null
	return refuse({ because: 'not-reached-without-attempts', needed: settings.attemptsBeforeNotReached })
}
