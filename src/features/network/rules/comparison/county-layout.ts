/** Where a county lies about, from the north and from the west: row, column, and how many columns it needs. */
const layout: Readonly<Record<string, readonly [row: number, column: number, columns: number]>> = {
	'SE-23': [0, 1, 1],
	'SE-24': [0, 2, 1],
	'SE-25': [0, 3, 1],
	'SE-20': [1, 1, 1],
	'SE-21': [1, 2, 1],
	'SE-22': [1, 3, 1],
	'SE-17': [2, 0, 1],
	'SE-18': [2, 1, 1],
	'SE-19': [2, 2, 1],
	'SE-03': [2, 3, 1],
	'SE-14': [3, 0, 2],
	'SE-04': [3, 2, 1],
	'SE-01': [3, 3, 1],
	'SE-13': [4, 0, 1],
	'SE-06': [4, 1, 1],
	'SE-05': [4, 2, 1],
	'SE-09': [4, 3, 1],
	'SE-12': [5, 0, 1],
	'SE-07': [5, 1, 1],
	'SE-10': [5, 2, 1],
	'SE-08': [5, 3, 1],
	'NO-18': [0, 1, 1],
	'NO-55': [0, 2, 1],
	'NO-56': [0, 3, 1],
	'NO-15': [1, 0, 1],
	'NO-50': [1, 1, 2],
	'NO-46': [2, 0, 1],
	'NO-33': [2, 1, 1],
	'NO-34': [2, 2, 2],
	'NO-11': [3, 0, 1],
	'NO-40': [3, 1, 1],
	'NO-03': [3, 2, 1],
	'NO-32': [3, 3, 1],
	'NO-42': [4, 0, 1],
	'NO-39': [4, 2, 1],
	'NO-31': [4, 3, 1],
	'DK-1081': [0, 1, 1],
	'DK-1082': [1, 0, 2],
	'DK-1084': [1, 2, 2],
	'DK-1083': [2, 0, 2],
	'DK-1085': [2, 2, 2],
}

const across = 4
const countryOrder = ['SE', 'NO', 'DK', 'FI']

export type Laid = { readonly row: number; readonly column: number; readonly columns: number }

/** Each county's place; those whose place is not known stand after the rest of their country, and countries under each other. */
export function layOut(counties: readonly string[]): ReadonlyMap<string, Laid> {
	const laid = new Map<string, Laid>()
	let below = 0
	for (const country of countryOrder) {
		const own = counties.filter((county) => county.startsWith(`${country}-`)).toSorted()
		let deepest = -1
		for (const county of own) {
			const at = layout[county]
			if (at === undefined) continue
			laid.set(county, { row: below + at[0], column: at[1], columns: at[2] })
			deepest = Math.max(deepest, at[0])
		}
		const others = own.filter((county) => layout[county] === undefined)
		for (const [at, county] of others.entries()) {
			const row = below + deepest + 1 + Math.floor(at / across)
			laid.set(county, { row, column: at % across, columns: 1 })
		}
		below += deepest + 1 + Math.ceil(others.length / across)
	}
	return laid
}
