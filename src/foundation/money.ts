/** Swedish öre (hundredths) as a whole number: sums never drift. */
export type Ore = number & { readonly ore: unique symbol }

export function ore(value: number): Ore {
	if (!Number.isSafeInteger(value)) throw new Error('an amount in öre is a whole number')
	return value as Ore
}

const amount = /^[+-]?\d+(?:[.,]\d{1,2})?$/

/**
 * Reads amounts as people write them: `14 250,50`, `9.870 kr`, `9870`. Spaces group thousands, so does a point before
 * exactly three digits; null when it is no amount.
 */
export function findAmount(text: string): Ore | null {
	const bare = text
		.replace(/\s|\u00a0|\u202f/g, '')
		.replace(/(?:kr|sek|:-)$/i, '')
		.replace(/\.(?=\d{3}(?:\D|$))/g, '')
	if (!amount.test(bare)) return null
	const value = Math.round(Number(bare.replace(',', '.')) * 100)
	return Number.isSafeInteger(value) ? (value as Ore) : null
}
