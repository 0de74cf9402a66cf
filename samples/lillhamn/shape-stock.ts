import type { PlaceType } from '../../src/features/homelessness/rules/codes/places.ts'
import type { FormCode } from '../../src/features/housing/rules/forms.ts'
import type { EndReason } from '../../src/features/housing/rules/stays/end-reasons.ts'
import type { BedUseKind } from '../../src/features/housing/rules/stays/nights.ts'
import type { Ore } from '../../src/foundation/money.ts'
import type { PlainDate } from '../../src/foundation/plain-date.ts'

/** What is said of who may live there; what is left out, what is above says. */
type Whom = {
	readonly letsIn?: 'anyone' | 'women' | 'men' | 'families'
	readonly children?: boolean
	readonly accessible?: boolean
	readonly pets?: boolean
	readonly substanceFree?: boolean
	readonly fromAge?: number
	readonly toAge?: number
}

export type InventedOpening = {
	readonly from: PlainDate
	readonly until: PlainDate | null
	readonly places: 'ordinary' | 'extra'
}

export type InventedBed = {
	readonly name: string
	readonly kind: 'bed' | 'room' | 'home'
	readonly sleeps: number
	readonly whom: Whom
	readonly openings: readonly InventedOpening[]
}

export type InventedDwelling = {
	readonly name: string
	readonly beds: readonly InventedBed[]
	readonly rooms?: number
	readonly sizeM2?: number
	readonly rentOre?: Ore
	readonly floor?: number
	readonly street?: string
	readonly postalCode?: string
	readonly area?: string | null
	readonly schoolArea?: string | null
	readonly whom?: Whom
}

export type InventedProperty = {
	readonly name: string
	readonly kind:
		| 'shelter'
		| 'emergency-housing'
		| 'on-call-housing'
		| 'refuge'
		| 'hotel'
		| 'transitional-housing'
		| 'supported-housing'
		| 'flats'
	readonly unit: string
	readonly landlord: string | null
	readonly address: string | null
	readonly postalCode: string | null
	readonly turnaroundDays: number
	readonly whom: Whom
	/** The kinds of place as which spells there are told. */
	readonly pool: readonly PlaceType[]
	readonly dwellings: readonly InventedDwelling[]
}

/** Where something stands in the list of properties, dwellings and beds. */
export type BedAt = readonly [property: number, dwelling: number, bed: number]

export type InventedStay = {
	readonly id: string
	readonly bed: BedAt
	readonly personId: string
	readonly children: readonly string[]
	readonly form: FormCode
	readonly from: PlainDate
	readonly until: PlainDate | null
	readonly state: 'booked' | 'here' | 'left' | 'cancelled' | 'no-show'
	readonly endReason: EndReason | null
	readonly follows: string | null
	readonly recordedBy: string
}

export type InventedUse = {
	readonly bed: BedAt
	readonly use: Exclude<BedUseKind, 'stay'>
	readonly from: PlainDate
	readonly until: PlainDate | null
	readonly reason: string | null
	readonly costOre: Ore | null
}

export type InventedStock = {
	readonly properties: readonly InventedProperty[]
	readonly stays: readonly InventedStay[]
	readonly uses: readonly InventedUse[]
}
