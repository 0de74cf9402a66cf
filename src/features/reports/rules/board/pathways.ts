import { wordedBelow } from '../../../../foundation/small-counts.ts'

/** 0 is outside the list. */
export type Way = { readonly from: number; readonly to: number; readonly people: number }

/** A number; few; or nothing, because few could be reckoned from it. */
export type ToldPeople = number | { readonly fewerThan: number } | null

export type PathRow = {
	/** 0 is outside. */
	readonly from: number
	readonly cells: readonly ToldPeople[]
	readonly all: ToldPeople
}

export type Pathways = {
	/** Where one can be: the situations in their order, and outside. */
	readonly places: readonly number[]
	readonly rows: readonly PathRow[]
	readonly sums: readonly ToldPeople[]
	readonly all: ToldPeople
}

/** What a cell is told as: `null` for `to` or `from` is a sum. */
export type Tell = (people: number, from: number | null, to: number | null) => ToldPeople

/** Whatever is few is worded; the rest that has to be withheld is nothing. */
export function wordedOrWithheld(people: number): ToldPeople {
	return people > 0 && people < wordedBelow ? { fewerThan: wordedBelow } : null
}

/** From–to as rows and columns that add up; nobody goes from outside to outside. */
export function pathwaysOf(ways: readonly Way[], situations: readonly number[], tell: Tell): Pathways {
	const places = [...situations, 0]
	const sum = (chosen: readonly Way[]) => chosen.reduce((all, { people }) => all + people, 0)
	const from = (place: number) => ways.filter((way) => way.from === place)
	const to = (place: number) => ways.filter((way) => way.to === place)
	return {
		places,
		rows: places.map((place) => ({
			from: place,
			cells: places.map((other) => {
				return tell(sum(from(place).filter((way) => way.to === other)), place, other)
			}),
			all: tell(sum(from(place)), place, null),
		})),
		sums: places.map((place) => tell(sum(to(place)), null, place)),
		all: tell(sum(ways), null, null),
	}
}
