/** Fewer than five is worded where people may be told from the number: the default of papers and of readers' pages. */
export const wordedBelow = 5

const things =
	/^(?:bostäder|lägenheter|hem|platser|bäddar|dagar|kronor|kr|dwellings|homes|flats|places|beds|days)$/i

/** Everything is taken to count people or what happened to them, unless its unit is a thing. */
export function countsThings(unit: string): boolean {
	return things.test(unit.trim())
}

/** What a share was made of. */
export type ShareOf = { readonly part: number; readonly whole: number }

/** A share of few, or one that lacks few to none or all, tells about those few. */
export function isShareOfFew({ part, whole }: ShareOf, below: number = wordedBelow): boolean {
	return whole < below || isSmallCount(part, below) || isSmallCount(whole - part, below)
}

/** Zero tells nobody's story; one up to the limit may. */
export function isSmallCount(count: number, below: number = wordedBelow): boolean {
	return count > 0 && count < below
}
