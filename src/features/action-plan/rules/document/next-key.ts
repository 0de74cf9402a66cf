/** The first free of `I1`, `I2`, … from the place after the last. */
export function nextKey(letter: 'I' | 'A', rows: readonly { readonly key: string }[]): string {
	const taken = new Set(rows.map(({ key }) => key))
	let number = rows.length + 1
	while (taken.has(`${letter}${number}`)) number++
	return `${letter}${number}`
}
