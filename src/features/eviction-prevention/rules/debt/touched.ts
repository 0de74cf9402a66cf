import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { LivingForm } from '../case.ts'

/** Who else would lose the home, apart from the tenants and the children (domain.md 2.2). */
export const touchedRoles = [
	'partner',
	'adult-child',
	'subtenant',
	'lodger',
	'former-partner',
	'relative',
] as const
type TouchedRole = (typeof touchedRoles)[number]

export const consentAnswers = ['yes', 'no', 'unknown'] as const

export type Touched = {
	readonly role: TouchedRole
	readonly landlordConsents: (typeof consentAnswers)[number] | null
	readonly fromOn: PlainDate
	readonly untilOn: PlainDate | null
}

export function isTouchedOn({ fromOn, untilOn }: Touched, on: PlainDate): boolean {
	return fromOn <= on && (untilOn === null || on < untilOn)
}

// Thirty days a year with the evicted parent: the Ombudsman for Children's line, which the authority counts by.
const daysThatCount = 30

/** Whether a child counts as living in the home; unknown where nobody has said how many days it visits. */
export function childCounts(living: LivingForm, daysAYear: number | null): 'yes' | 'no' | 'unknown' {
	if (living !== 'visiting') return 'yes'
	if (daysAYear === null) return 'unknown'
	return daysAYear >= daysThatCount ? 'yes' : 'no'
}

/** What being touched means for them, in a code: a subtenant without the landlord's consent has no protection. */
export function standingOf({
	role,
	landlordConsents,
}: Touched): 'own-warning' | 'exposed' | 'with-the-tenant' {
	if (role !== 'subtenant') return 'with-the-tenant'
	return landlordConsents === 'yes' ? 'own-warning' : 'exposed'
}
