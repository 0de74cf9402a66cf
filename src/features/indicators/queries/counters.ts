import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { countHomesByAgreement, partsOfHomesByAgreement } from '../../housing/counts.ts'
import { countCoordinatedYears, partsOfCoordinatedYear } from '../../support/counts.ts'
import type { Counted, HousingKey, SupportKey } from '../rules/definitions/definition.ts'

export type CountedPeriod = { readonly from: PlainDate; readonly until: PlainDate }
export type YearCount = { readonly year: number; readonly value: number }
export type CountPart = { readonly part: string; readonly count: number }

/** The units whose events are counted; null counts all. */
export type Scope = readonly string[] | null

type Counter = {
	/** A share of nothing is no figure: its years are left out, and not taken for zeros. */
	readonly share: boolean
	readonly years: (act: Act, period: CountedPeriod, scope: Scope) => Promise<readonly YearCount[]>
	readonly parts: (act: Act, year: number, scope: Scope) => Promise<readonly CountPart[]>
}

const coordinated = (key: 'sip' | 'sipWithHousing' | 'isip' | 'isipWithHousing'): Counter => ({
	share: false,
	years: async (act, period) => (await countCoordinatedYears(act, period))[key],
	parts: (act, year) => partsOfCoordinatedYear(act, key, year),
})

/** How each measure of housing and support is counted, and what one year's figure is made of. */
export const counters: Readonly<Record<HousingKey | SupportKey, Counter>> = {
	homesByAgreement: { share: false, years: countHomesByAgreement, parts: partsOfHomesByAgreement },
	sip: coordinated('sip'),
	sipWithHousing: coordinated('sipWithHousing'),
	isip: coordinated('isip'),
	isipWithHousing: coordinated('isipWithHousing'),
}

/** Counted here, and not from eviction cases or the list of the homeless. */
export const hasCounter = (counted: Counted): counted is HousingKey | SupportKey => counted in counters
