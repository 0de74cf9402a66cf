import type { Whom } from './inherited.ts'

/** Who is looking for a bed: what is null nobody knows or asks for. */
export type Wanted = {
	readonly adults: number
	readonly children: number
	readonly sexes: readonly ('woman' | 'man' | 'unknown')[]
	/** Of the adults. */
	readonly ages: readonly number[]
	readonly accessible: boolean
	readonly pets: boolean
	readonly womenOnly: boolean
	readonly substanceFree: boolean
	readonly area: string | null
	readonly schoolArea: string | null
}

export type Offered = Whom & {
	readonly sleeps: number
	readonly area: string | null
	readonly schoolArea: string | null
}

/** Who may not live there by what is said of the place: a refusal unless a reason is given. */
export const forbids = [
	'women-only',
	'men-only',
	'families-only',
	'no-children',
	'too-young',
	'too-old',
] as const
export type Forbids = (typeof forbids)[number]

export const lacks = [
	'too-small',
	'not-accessible',
	'no-pets',
	'not-women-only',
	'not-substance-free',
	'wrong-area',
	'wrong-school-area',
] as const
export type Lacks = (typeof lacks)[number]

/** What the place forbids these people. */
export function forbidden(
	place: Whom,
	{ adults, children, sexes, ages }: Pick<Wanted, 'adults' | 'children' | 'sexes' | 'ages'>,
): Forbids[] {
	const { letsIn, fromAge, toAge } = place
	return [
		...(letsIn === 'women' && sexes.includes('man') ? (['women-only'] as const) : []),
		...(letsIn === 'men' && sexes.includes('woman') ? (['men-only'] as const) : []),
		...(letsIn === 'families' && children === 0 && adults < 2 ? (['families-only'] as const) : []),
		...(place.children === false && children > 0 ? (['no-children'] as const) : []),
		...(fromAge !== null && ages.some((age) => age < fromAge) ? (['too-young'] as const) : []),
		...(toAge !== null && ages.some((age) => age > toAge) ? (['too-old'] as const) : []),
	]
}

const folded = (text: string) => text.trim().toLocaleLowerCase('sv')

/** Why a place does not suit, point by point; what the place says nothing about does not stand in the way, but access does. */
export function whyNot(place: Offered, wanted: Wanted): (Forbids | Lacks)[] {
	const elsewhere = (wish: string | null, is: string | null) =>
		wish !== null && wish.trim() !== '' && (is === null || folded(is) !== folded(wish))
	return [
		...(place.sleeps < wanted.adults + wanted.children ? (['too-small'] as const) : []),
		...forbidden(place, wanted),
		...(wanted.accessible && place.accessible !== true ? (['not-accessible'] as const) : []),
		...(wanted.pets && place.pets === false ? (['no-pets'] as const) : []),
		...(wanted.womenOnly && place.letsIn !== 'women' ? (['not-women-only'] as const) : []),
		...(wanted.substanceFree && place.substanceFree !== true ? (['not-substance-free'] as const) : []),
		...(elsewhere(wanted.area, place.area) ? (['wrong-area'] as const) : []),
		...(elsewhere(wanted.schoolArea, place.schoolArea) ? (['wrong-school-area'] as const) : []),
	]
}
