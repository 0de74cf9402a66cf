/** What an indicator counts in. */
export const units = ['persons', 'share', 'days', 'homes', 'municipalities', 'money'] as const
export type Unit = (typeof units)[number]

/** Which way the reform wants it to go. */
export const wishes = ['more', 'fewer', 'neither'] as const
export type Wish = (typeof wishes)[number]

/** A number, one that is too small to tell, or that nobody counted it. No value at all is that nobody has told. */
export const valueStates = ['number', 'withheld', 'not-counted'] as const
export type ValueState = (typeof valueStates)[number]

/** Read in the source itself, read there but not final, or told by somebody else. */
export const valueStatuses = ['verified', 'preliminary', 'unverified'] as const
export type ValueStatus = (typeof valueStatuses)[number]

type Value = { readonly year: number; readonly value: number | null }

/** From the first number to the latest; null while there are not two to hold beside each other. */
export function courseOf(values: readonly Value[], wanted: Wish) {
	const numbers = values
		.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
		.toSorted((a, b) => a.year - b.year)
	const [first, last] = [numbers[0], numbers.at(-1)]
	if (first === undefined || last === undefined || first.year === last.year) return null
	const change = last.value - first.value
	return { from: first, to: last, way: wayOf(change, wanted) }
}

function wayOf(change: number, wanted: Wish): 'as-wanted' | 'not-as-wanted' | 'unchanged' | 'no-wish' {
	if (wanted === 'neither') return 'no-wish'
	if (change === 0) return 'unchanged'
	return change > 0 === (wanted === 'more') ? 'as-wanted' : 'not-as-wanted'
}
