import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { BedAt, InventedBed, InventedDwelling, InventedProperty, InventedUse } from './shape-stock.ts'

const never = plainDate('9999-12-31')

type Taken = { readonly from: PlainDate; readonly until: PlainDate; readonly by: 'stay' | 'other' }
type Row = {
	readonly at: BedAt
	readonly property: InventedProperty
	readonly dwelling: InventedDwelling
	readonly bed: InventedBed
}

export type Calendar = {
	readonly beds: readonly Row[]
	/** Open all those days and used for nothing, with room to make it ready before and after. */
	isFree(at: BedAt, from: PlainDate, until: PlainDate | null): boolean
	/** Nobody and nothing else has it from the day on which who lives there was to leave. */
	staysFree(at: BedAt, from: PlainDate): boolean
	take(at: BedAt, from: PlainDate, until: PlainDate | null, by?: 'stay' | 'other'): void
	/** The days after each stay that is over on which the bed was made ready. */
	turnarounds(today: PlainDate): InventedUse[]
}

/** Who has which bed when, while the town is made up. */
export function calendarOf(properties: readonly InventedProperty[]): Calendar {
	const beds = properties.flatMap((property, p) =>
		property.dwellings.flatMap((dwelling, d) =>
			dwelling.beds.map((bed, b) => ({ at: [p, d, b] as const, property, dwelling, bed })),
		),
	)
	const rows = new Map(beds.map((row) => [row.at.join(), { ...row, taken: [] as Taken[] }]))
	const rowAt = (at: BedAt) => {
		const row = rows.get(at.join())
		if (row === undefined) throw new Error(`Lillhamn has no bed ${at.join()}`)
		return row
	}
	return {
		beds,
		isFree(at, from, until) {
			const { bed, property, taken } = rowAt(at)
			const days = property.turnaroundDays
			const end = until ?? never
			return (
				bed.openings.some((one) => one.from <= from && end <= (one.until ?? never)) &&
				taken.every(
					(one) =>
						(one.until !== never && addDays(one.until, one.by === 'stay' ? days : 0) <= from) ||
						(until !== null && addDays(until, days) <= one.from),
				)
			)
		},
		staysFree(at, from) {
			const { bed, taken } = rowAt(at)
			return (
				bed.openings.some((one) => one.from <= from && one.until === null) &&
				taken.every((one) => one.until <= from)
			)
		},
		take(at, from, until, by = 'stay') {
			rowAt(at).taken.push({ from, until: until ?? never, by })
		},
		turnarounds: (today) =>
			[...rows.values()].flatMap(({ at, bed, property, taken }) =>
				taken
					.filter(({ by, until }) => by === 'stay' && until <= today && property.turnaroundDays > 0)
					.flatMap(({ until: from }) => {
						const open = bed.openings.find((one) => one.from <= from && from < (one.until ?? never))
						const until = addDays(from, property.turnaroundDays)
						const whole = open !== undefined && until <= (open.until ?? never)
						const none = { reason: null, costOre: null }
						return whole ? [{ bed: at, use: 'turnaround' as const, from, until, ...none }] : []
					}),
			),
	}
}
