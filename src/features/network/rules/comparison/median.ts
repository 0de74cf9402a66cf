/** Of fewer than so many, a middle would tell of single municipalities. */
export const fewestForMiddle = 3

/** The middle value; of an even number the mean of the two. Null of fewer than three. */
export function middleOf(values: readonly number[]): number | null {
	if (values.length < fewestForMiddle) return null
	const sorted = values.toSorted((a, b) => a - b)
	const at = Math.floor(sorted.length / 2)
	const upper = sorted[at] ?? 0
	return sorted.length % 2 === 1 ? upper : ((sorted[at - 1] ?? 0) + upper) / 2
}
