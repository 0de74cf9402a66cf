import type { PlainDate } from '../../src/foundation/plain-date.ts'

/** The invented network, as each part of it is poured in. */
export type Riket = {
	readonly municipalityId: number
	readonly staff: Readonly<Record<'administrator' | 'secretariat' | 'county' | 'member', string>>
	/** Ids by code: the invented county 99 and its municipalities 9901–9908. */
	readonly places: Readonly<Record<string, string>>
	readonly today: PlainDate
}
