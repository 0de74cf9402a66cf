import type { PlainDate } from '../../../foundation/plain-date.ts'

/** How many rows of a unit and a month a check looked at, and in how many it found something. */
export type QualityCell = {
	readonly check: string
	readonly unitId: string | null
	readonly month: PlainDate
	readonly looked: number
	readonly found: number
}
