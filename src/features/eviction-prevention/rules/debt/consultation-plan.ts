import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { ConsultationRole } from '../consultation-codes.ts'
import type { ChildrenAnswer } from '../notice-kinds.ts'

/** What a consultation speaks of, in its order (domain.md 2.7). */
export const points = [
	'debt',
	'cause',
	'income',
	'plan',
	'consequences',
	'support',
	'children',
	'landlord',
	'next-check',
	'other',
] as const
export type Point = (typeof points)[number]

/** What a consent is to: each thing apart, to each one outside the board (OSL 26:1, 12:2). */
export const consentThings = [
	'rent-debt',
	'payment-plan',
	'income',
	'children',
	'health-and-support',
	'other-help',
] as const
export type ConsentThing = (typeof consentThings)[number]

export const outsideRoles = ['landlord', 'debt-adviser', 'supporter', 'enforcement-authority'] as const
export type OutsideRole = (typeof outsideRoles)[number]

export const invitations = ['letter', 'phone', 'text-message', 'e-mail', 'meeting'] as const

/** What must have been consented to before somebody outside hears the point; null: nothing secret is told. */
const thingOf: Readonly<Record<Point, ConsentThing | null>> = {
	debt: 'rent-debt',
	cause: 'rent-debt',
	income: 'income',
	plan: 'payment-plan',
	consequences: 'rent-debt',
	support: 'health-and-support',
	children: 'children',
	landlord: 'rent-debt',
	'next-check': 'payment-plan',
	other: 'other-help',
}

/** What is always spoken of; the children where there are any, or nobody knows. */
export function usualPoints(children: ChildrenAnswer): readonly Point[] {
	return points.filter((point) => point !== 'other' && (point !== 'children' || children !== 'no'))
}

export type Consent = {
	readonly thing: ConsentThing
	readonly role: OutsideRole
	readonly givenOn: PlainDate
	readonly untilOn: PlainDate | null
	readonly withdrawnOn: PlainDate | null
}

/** True while the consent holds: from the day it was given until its end, or until it was taken back. */
export function holds({ givenOn, untilOn, withdrawnOn }: Consent, on: PlainDate): boolean {
	return givenOn <= on && (untilOn === null || on <= untilOn) && (withdrawnOn === null || on < withdrawnOn)
}

export function isOutside(role: ConsultationRole): role is OutsideRole {
	return (outsideRoles as readonly string[]).includes(role)
}

/** Who must leave the room for a point: those outside to whom nobody has consented that it be told. */
export function withoutWhom(
	point: Point,
	parties: readonly ConsultationRole[],
	consents: readonly Consent[],
	on: PlainDate,
): OutsideRole[] {
	const thing = thingOf[point]
	return parties
		.filter(isOutside)
		.filter((role) => !consents.some((one) => one.role === role && one.thing === thing && holds(one, on)))
}

/** A letter to somebody outside names the tenant only where a consent about the debt lets it. */
export function mayBeInvited(role: ConsultationRole, consents: readonly Consent[], on: PlainDate): boolean {
	return !isOutside(role) || consents.some((one) => one.role === role && holds(one, on))
}
