/** Street and flat as folded text; the flat is null where nobody wrote its number. */
export type Place = { readonly streetKey: string; readonly flatKey: string | null }

const flatInAddress = /^(.*\S) (?:lgh|lagenhet) (\S+)$/
const beforeNumber = /^(?:lgh|lagenhet|nr) ?/

/** Where the home is, from its folded address and flat: people write the flat in either place, or leave it out. */
export function placeOf(address: string, dwelling: string): Place {
	const [, street, flat] = flatInAddress.exec(address) ?? []
	const given = dwelling.replace(beforeNumber, '') || flat || null
	return { streetKey: street ?? address, flatKey: given }
}

/** For one household: the same street, and no other flat. A flat that nobody wrote may be the one that is known. */
export function isSameHome(a: Place, b: Place): boolean {
	return a.streetKey === b.streetKey && (a.flatKey === null || b.flatKey === null || a.flatKey === b.flatKey)
}
