/** Sums of nights that may be added over beds, properties and months; nothing else is kept of them. */
export type NightFacts = {
	/** Nights of beds that were open: stay + held + void + renovation + turnaround + free. */
	readonly capacity: number
	readonly stay: number
	readonly held: number
	readonly void: number
	readonly renovation: number
	readonly turnaround: number
	/** The same for as many as each bed sleeps. */
	readonly placeNights: number
	readonly unusablePlaceNights: number
	/** Each person and night once. */
	readonly personNights: number
}

export const noNights: NightFacts = {
	...{ capacity: 0, stay: 0, held: 0, void: 0, renovation: 0, turnaround: 0 },
	...{ placeNights: 0, unusablePlaceNights: 0, personNights: 0 },
}

export function sumOf(all: readonly NightFacts[]): NightFacts {
	return all.reduce((sum, one) => {
		const keys = Object.keys(noNights) as (keyof NightFacts)[]
		return Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as NightFacts
	}, noNights)
}

export const freeNights = ({ capacity, stay, held, turnaround, renovation, ...rest }: NightFacts): number =>
	capacity - stay - held - turnaround - renovation - rest.void

export const variants = ['bed-average-utilisation', 'bed-occupancy-rate', 'bed-usable-occupancy'] as const
export type Variant = (typeof variants)[number]

/** The version of each definition, as the register of definitions has it. */
export const variantVersion = 1

type StepKey =
	| 'personNights'
	| 'placeNights'
	| 'daysOpen'
	| 'perDay'
	| 'placesPerDay'
	| 'bedNights'
	| 'bedsOnline'
	| 'usable'
export type Step = { readonly key: StepKey; readonly value: number }

export type Measured = {
	readonly variant: Variant
	/** Null where there was nothing to fill. */
	readonly share: number | null
	/** What it is reckoned from, in order; the last two are divided. */
	readonly steps: readonly Step[]
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The three variants, each from the same sums: `daysOpen` is how many days any bed was open. */
export function occupancyOf(facts: NightFacts, daysOpen: number): Measured[] {
	const { personNights, placeNights, stay, capacity } = facts
	const usable = placeNights - facts.unusablePlaceNights
	const perDay = daysOpen === 0 ? 0 : personNights / daysOpen
	const placesPerDay = daysOpen === 0 ? 0 : placeNights / daysOpen
	return [
		{
			variant: 'bed-average-utilisation',
			share: share(perDay, placesPerDay),
			steps: [
				{ key: 'personNights', value: personNights },
				{ key: 'placeNights', value: placeNights },
				{ key: 'daysOpen', value: daysOpen },
				{ key: 'perDay', value: perDay },
				{ key: 'placesPerDay', value: placesPerDay },
			],
		},
		{
			variant: 'bed-occupancy-rate',
			share: share(stay, capacity),
			steps: [
				{ key: 'bedNights', value: stay },
				{ key: 'bedsOnline', value: capacity },
			],
		},
		{
			variant: 'bed-usable-occupancy',
			share: share(personNights, usable),
			steps: [
				{ key: 'personNights', value: personNights },
				{ key: 'usable', value: usable },
			],
		},
	]
}
