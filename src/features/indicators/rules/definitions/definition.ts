import type { Direction } from '../status.ts'

/** What the number counts; the words for it stand in the feature's words under `units`. */
export type UnitKey =
	| 'evictions'
	| 'children'
	| 'cases'
	| 'consultations'
	| 'talks'
	| 'persons'
	| 'homes'
	| 'nights'
	| 'days'
	| 'requests'
	| 'months'
	| 'percent'
	| 'plans'
	| 'decisions'
	| 'breakdowns'

/** Shares of prevented evictions: by the check after so many days, and by the stage that was reached. */
export type PreventedKey =
	`prevented-${90 | 180 | 365}-${'arrears-notice' | 'termination-served' | 'enforcement-applied'}`

/** Counted from the stock and those who live in it. */
export type HousingKey =
	| 'homesByAgreement'
	| 'trainingConverted'
	| 'trainingConverted12'
	| 'trainingConverted24'
	| 'bedAverageUtilisation'
	| 'bedOccupancyRate'
	| 'bedUsableOccupancy'
	| 'turnedAway'
	| 'housingBreakdowns'
	| 'housingFirstPlaces'
	| 'housingFirstRetained'

/** Counted from decisions, guidance and coordinated plans. */
export type SupportKey =
	| 'sip'
	| 'sipWithHousing'
	| 'isip'
	| 'isipWithHousing'
	| 'guidanceOffered'
	| 'guidanceAccepted'
	| 'decisionsOverdue'
	| 'housingSupport'

/** How a figure comes to be: counted from the municipality's own cases, or written in by somebody. */
export type Counted =
	| 'evictions'
	| 'childrenEvicted'
	| 'casesOpened'
	| 'casesAverted'
	| 'consultations'
	| 'childTalks'
	| PreventedKey
	| 'homelessOnList'
	| 'acutelyHomeless'
	| 'childrenInHomelessness'
	| 'homelessEuEea'
	| 'homelessInflow'
	| 'homelessOutflow'
	| 'homelessHoused'
	| 'firstTimeHomeless'
	| HousingKey
	| SupportKey

/**
 * One version of one definition. Words and the formula in words stand in the feature's words under
 * `definitions.<id>`; a change of meaning is a new version, never an edit.
 */
export type Definition = {
	readonly id: string
	readonly version: number
	readonly validFrom: number
	readonly validTo: number | null
	readonly unit: UnitKey
	readonly direction: Direction
	readonly counted: Counted | null
	/** Its events happen in a unit, so that an indicator may be about named units only. */
	readonly byUnit?: true
	readonly parameters: Readonly<Record<string, number>>
	readonly source: { readonly text: string; readonly verified: boolean }
}

/** The house's own way to count, where no other is the source. */
export const own = { text: 'Bofast', verified: true } as const
