import { type Ore, ore } from '../../../../foundation/money.ts'
import { addMonths, type PlainDate, plainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'

export const leaseTenures = ['sublease', 'block-sublease', 'first-hand'] as const
export type LeaseTenure = (typeof leaseTenures)[number]

export const waivers = ['none', 'tribunal', 'without-approval'] as const
export type Waiver = (typeof waivers)[number]

/** What practice usually writes into such a lease. */
export const leaseTerms = [
	'fixed-term',
	'supervision',
	'home-insurance',
	'no-sublet',
	'no-disturbance',
	'rent-on-time',
	'keys',
	'inspection',
	'ends-with-decision',
	'take-over',
] as const

export type TenureRuleId =
	| 'notify-landlord'
	| 'no-prolongation'
	| 'block-lease'
	| 'waiver-approval'
	| 'municipality-as-landlord'
	| 'longest-notice'
	| 'rent-cap'

export type TenureRule = {
	readonly id: TenureRuleId
	readonly paragraph: string
	readonly validFrom: PlainDate
	readonly source: string
	readonly verified: boolean
}

const stands = plainDate('2020-01-01')
const rule = (id: TenureRuleId, paragraph: string): TenureRule => ({
	...{ id, paragraph, validFrom: stands },
	source: 'Jordabalken (1970:994) 12 kap.',
	verified: true,
})

/** Security of tenure in a home that the municipality lets on (domain reference 4.2). */
export const tenureRules: readonly TenureRule[] = [
	rule('notify-landlord', 'JB 12:39 tredje stycket'),
	rule('no-prolongation', 'JB 12:45'),
	rule('block-lease', 'JB 12:45'),
	rule('waiver-approval', 'JB 12:45 a'),
	rule('municipality-as-landlord', 'JB 12:1'),
	rule('longest-notice', 'JB 12:5'),
	rule('rent-cap', 'JB 12:55'),
]

/** A sublease gives no right to go on when it ends within so many years (JB 12:45). */
const yearsWithoutProlongation = 2
/** So many homes rented of one landlord to be let on are a block (JB 12:45). */
const homesInABlock = 3
/** The tenant's notice is never longer (JB 12:5). */
export const longestNoticeMonths = 3
/** Of the rent that the municipality pays itself, at most so much may be added for furniture (JB 12:55). */
const furniturePercent = 15

type Lease = {
	readonly tenure: LeaseTenure
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate | null
	readonly waiver: Waiver
	/** When they first lived in the same home on a lease: steps in it are one tenancy. */
	readonly since?: PlainDate
	/** How many homes the municipality rents of the same landlord to let on. */
	readonly homesOfLandlord?: number
}

export type Security = 'from-the-start' | 'after-two-years' | 'given-up' | 'from-the-start-in-block'

type Told = {
	readonly security: Security
	/** The day from which a sublease has lasted too long to be ended without the right to go on. */
	readonly from: PlainDate | null
	readonly lastsPast: boolean
	/** Whether all that the paragraph asks for is known here. */
	readonly verified: boolean
}

/** From when the one who lives there has a right to stay on, and by which paragraph; in doubt the earlier. */
export function securityOf({ tenure, startsOn, endsOn, waiver, since, homesOfLandlord = 0 }: Lease): Told {
	const began = since ?? startsOn
	// Which cases need no approval, and for how long, is not among the rules that were read.
	if (waiver !== 'none') {
		return { security: 'given-up', from: null, lastsPast: false, verified: waiver === 'tribunal' }
	}
	const always = { from: began, lastsPast: true } as const
	if (tenure === 'first-hand') return { ...always, security: 'from-the-start', verified: true }
	// The exception for two years does not hold where one rents three flats or more to let them on.
	if (tenure === 'block-sublease' || homesOfLandlord >= homesInABlock) {
		return { ...always, security: 'from-the-start-in-block', verified: tenure === 'block-sublease' }
	}
	const from = addMonths(began, yearsWithoutProlongation * 12)
	return { security: 'after-two-years', from, lastsPast: endsOn === null || endsOn > from, verified: true }
}

/**
 * Whether the household has a right to stay on, on the day or from one that the lease lasts past; null where it has none or
 * gave it up.
 */
export function rightToStay({ security, from, lastsPast }: Told, on: PlainDate): 'now' | 'later' | null {
	if (security === 'given-up' || from === null || !lastsPast) return null
	return from <= on ? 'now' : 'later'
}

/** How security of tenure may be given up: without approval in one home let on alone, in no block and no lease of one's own. */
export const waiversFor = (tenure: LeaseTenure, homesOfLandlord: number): readonly Waiver[] =>
	tenure === 'sublease' && homesOfLandlord < homesInABlock
		? waivers
		: waivers.filter((waiver) => waiver !== 'without-approval')

type Rent = {
	readonly rentOre: Ore
	readonly ownRentOre: Ore | null
	readonly furnitureOre: Ore | null
	readonly costsOre: Ore | null
}

/** The highest rent of a sublease: own rent, furniture at most 15 % of it, and what is really paid besides (JB 12:55). */
export function rentCap({ ownRentOre, furnitureOre, costsOre }: Omit<Rent, 'rentOre'>): Ore | null {
	if (ownRentOre === null) return null
	const mostFurniture = Math.floor((ownRentOre * furniturePercent) / 100)
	return ore(ownRentOre + Math.min(furnitureOre ?? 0, mostFurniture) + (costsOre ?? 0))
}

type Granted = Lease & Rent & { readonly noticeMonths: number; readonly waiverApprovedOn: PlainDate | null }

/** Refusals: rent-above-cap (mostOre), notice-too-long, waiver-not-approved, waiver-in-block, waiver-needs-approval. */
export function checkLease(lease: Granted): Refusal | null {
	if (lease.noticeMonths > longestNoticeMonths) {
		return refuse({ because: 'notice-too-long', months: longestNoticeMonths })
	}
	if (lease.waiver === 'tribunal' && lease.waiverApprovedOn === null) {
		return refuse({ because: 'waiver-not-approved' })
	}
	if (!waiversFor(lease.tenure, lease.homesOfLandlord ?? 0).includes(lease.waiver)) {
		return refuse({ because: lease.tenure === 'first-hand' ? 'waiver-needs-approval' : 'waiver-in-block' })
	}
	const most = lease.tenure === 'first-hand' ? null : rentCap(lease)
	return most !== null && lease.rentOre > most
		? refuse({ because: 'rent-above-cap', most: Math.floor(most / 100) })
		: null
}

export type LeaseWarning =
	| 'own-rent-unknown'
	| 'landlord-not-notified'
	| 'ends-after-two-years'
	| 'decision-ends-otherwise'
	| 'no-end'

type Watched = Lease & {
	readonly ownRentOre: Ore | null
	readonly landlordNotifiedOn: PlainDate | null
	readonly decisionEndsOn: PlainDate | null
}

/** What is legal but worth a second look. */
export function leaseWarnings(lease: Watched): LeaseWarning[] {
	const sublet = lease.tenure !== 'first-hand'
	const { security, lastsPast } = securityOf(lease)
	const found: readonly (readonly [LeaseWarning, boolean])[] = [
		['own-rent-unknown', sublet && lease.ownRentOre === null],
		['landlord-not-notified', sublet && lease.landlordNotifiedOn === null],
		['ends-after-two-years', security === 'after-two-years' && lease.endsOn !== null && lastsPast],
		['no-end', sublet && lease.endsOn === null],
		['decision-ends-otherwise', sublet && lease.decisionEndsOn !== lease.endsOn],
	]
	return found.flatMap(([warning, holds]) => (holds ? [warning] : []))
}
