type Labelled = {
	readonly name: string
	readonly kind: 'bed' | 'room' | 'home'
	readonly dwellingName: string
}

/** What a bed is called on a row of its property: a home and a room by their door, a bed by its own name. */
export const labelOf = ({ name, kind, dwellingName }: Labelled): string =>
	kind === 'bed' ? name : dwellingName

/** How somebody is called on a bar: the first letter and the family's name, which is all that there is room for. */
export function shortNameOf({
	givenName,
	familyName,
	called,
	code,
}: {
	readonly givenName: string | null
	readonly familyName: string | null
	readonly called: string | null
	readonly code: string | null
}): string | null {
	const given = givenName?.trim() ?? ''
	const family = familyName?.trim() ?? ''
	if (family !== '') return given === '' ? family : `${given.slice(0, 1)}. ${family}`
	return given === '' ? (called ?? code) : given
}
