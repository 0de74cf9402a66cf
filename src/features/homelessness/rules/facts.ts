import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { ContactKind } from './codes/contacts.ts'
import type { Destination } from './codes/destinations.ts'
import type { PlaceType } from './codes/places.ts'

export type SpellPopulation = 'resident' | 'eu-eea' | 'without-permit'

/** One stretch of a person's life in one place, as known. What it counts as is derived, never stored here. */
export type SpellFacts = {
	readonly startsOn: PlainDate
	/** The day of leaving, which is not a night there; null while it lasts. */
	readonly endsOn: PlainDate | null
	readonly place: PlaceType
	readonly arrangedBy: 'municipality' | 'person' | 'other-authority' | 'unknown'
	readonly contract: 'none' | 'special-terms' | 'sublet' | 'own-lease' | 'unknown'
	readonly contractEndsOn: PlainDate | null
	/** The planned discharge from an institution. */
	readonly dischargeOn: PlainDate | null
	readonly homeAfter: 'none' | 'arranged' | 'unknown'
	/** Should have left, and stays for lack of a home. */
	readonly overstays: boolean
	readonly population: SpellPopulation
	readonly withChildren: 'yes' | 'no' | 'unknown'
	/** The Swedish situation that somebody set by hand, with a reason; 0 is none. */
	readonly overriddenTo: number | null
	readonly destination: Destination | null
}

export type ContactFacts = { readonly onDay: PlainDate; readonly kind: ContactKind }

/** All that is known of one person, from every record of that person; in any order. */
export type PersonFacts = {
	readonly bornOn: PlainDate | null
	readonly sex: 'woman' | 'man' | null
	readonly spells: readonly SpellFacts[]
	readonly contacts: readonly ContactFacts[]
}
