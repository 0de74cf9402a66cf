/** Who may live there, as far as a property, a dwelling or a bed says so itself. */
export type Whom = {
	readonly letsIn: 'anyone' | 'women' | 'men' | 'families' | null
	readonly children: boolean | null
	readonly accessible: boolean | null
	readonly pets: boolean | null
	readonly substanceFree: boolean | null
	readonly fromAge: number | null
	readonly toAge: number | null
}

/** Where it lies and whose it is. */
export type Lies = {
	readonly landlordId: string | null
	readonly street: string | null
	readonly postalCode: string | null
	readonly town: string | null
	readonly area: string | null
	readonly schoolArea: string | null
}

export const whomKeys = [
	'letsIn',
	'children',
	'accessible',
	'pets',
	'substanceFree',
	'fromAge',
	'toAge',
] as const
export const liesKeys = ['landlordId', 'street', 'postalCode', 'town', 'area', 'schoolArea'] as const

export type Level = 'property' | 'dwelling' | 'bed'
type Told<Value> = { readonly value: Value; readonly from: Level | null }

/** What holds where nothing is said: what is nearest above says it; `from` tells who did. */
function nearest<Key extends string, Row extends { readonly [K in Key]: unknown }>(
	levels: readonly (readonly [Level, Row])[],
	keys: readonly Key[],
): { [K in Key]: Told<Row[K] | null> } {
	const told = keys.map((key) => {
		const found = levels.findLast(([, row]) => row[key] !== null)
		return [key, { value: found?.[1][key] ?? null, from: found?.[0] ?? null }] as const
	})
	return Object.fromEntries(told) as { [K in Key]: Told<Row[K] | null> }
}

/** Who may live there, from the property down to the bed. */
export const whomOf = (levels: readonly (readonly [Level, Whom])[]) => nearest(levels, whomKeys)

/** Where it lies, from the property down to the dwelling. */
export const liesOf = (levels: readonly (readonly [Level, Lies])[]) => nearest(levels, liesKeys)

/** The same without who said it. */
export function plainWhom(levels: readonly (readonly [Level, Whom])[]): Whom {
	const told = whomOf(levels)
	return {
		letsIn: told.letsIn.value,
		children: told.children.value,
		accessible: told.accessible.value,
		pets: told.pets.value,
		substanceFree: told.substanceFree.value,
		fromAge: told.fromAge.value,
		toAge: told.toAge.value,
	}
}
