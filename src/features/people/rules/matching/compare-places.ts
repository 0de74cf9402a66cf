import { foldName } from '../fold-name.ts'
import type { NameBook, NameForm } from './compare-names.ts'
import { levelsOf } from './fields.ts'
import { type Lettered, lettersOf, likeness, oneEditApart } from './similarity.ts'
import { spellingOf } from './spelling.ts'

/** A street without its number, the number apart, and both as one key for those that are the same. */
export type AddressForm = {
	readonly street: Lettered
	readonly number: string
	readonly key: string
}

export type AreaForm = { readonly code: string | null; readonly city: NameForm | null }

const addressLevel = Object.fromEntries(levelsOf.address.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.address)[number], number>
>
const areaLevel = Object.fromEntries(levelsOf.area.map((name, place) => [name, place])) as Readonly<
	Record<(typeof levelsOf.area)[number], number>
>

const shortened: readonly (readonly [RegExp, string])[] = [
	[/g\.(?=\s|,|\d|$)/gi, 'gatan '],
	[/v\.(?=\s|,|\d|$)/gi, 'vägen '],
]

export function findAddress(written: string | null | undefined): AddressForm | null {
	// What follows "lgh" is the door, not the house, and "c/o" names somebody else.
	let told = (written ?? '').replace(/\b(?:lgh|lght|apt|leil)\b\.?\s*\d*/gi, ' ').replace(/^\s*c\/o\s/i, '')
	for (const [short, long] of shortened) told = told.replace(short, long)
	const words = foldName(told)
		.replace(/(\d) ([a-z])(?= |$)/g, '$1$2')
		.split(' ')
	const isNumber = (word: string) => /^\d/.test(word)
	const street = words
		.filter((word) => !isNumber(word) && word.length > 1)
		.map(spellingOf)
		.join(' ')
	const number = words.find(isNumber) ?? ''
	return street === ''
		? null
		: { street: { text: street, letters: lettersOf(street) }, number, key: `${street} ${number}` }
}

export function findArea(
	postalCode: string | null | undefined,
	city: string | null | undefined,
	names: NameBook,
): AreaForm | null {
	const code = (postalCode ?? '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toUpperCase()
		.replace(/^[A-Z]{1,3}(?=\d)/, '')
	const place = names.formOf(city)
	if (code === '' && place === null) return null
	return { code: code === '' ? null : code, city: place }
}

/** The place of the level among those of address. */
export function compareAddresses(a: AddressForm, b: AddressForm): number {
	if (a.key === b.key) return addressLevel.same
	const sameStreet = a.street.text === b.street.text
	const sameNumber = a.number === b.number || a.number === '' || b.number === ''
	if (sameStreet) return sameNumber ? addressLevel.similar : addressLevel['same-street']
	const alike =
		likeness(a.street, b.street, 0.9) >= 0.9 ||
		startsWithOther(a.street.text, b.street.text) ||
		oneEditApart(a.street.text, b.street.text)
	if (!alike) return addressLevel.different
	return sameNumber ? addressLevel.similar : addressLevel['same-street']
}

function startsWithOther(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a]
	return short.length >= 5 && long.startsWith(short)
}

// A city is compared as a name is.
const misspelt = levelsOf.family_name.indexOf('similar')

/** The place of the level among those of area: postal code and city are two words for one place, never two proofs. */
export function compareAreas(a: AreaForm, b: AreaForm, names: NameBook): number | null {
	const codes = a.code !== null && b.code !== null ? a.code === b.code : null
	const cities = a.city !== null && b.city !== null ? a.city.key === b.city.key : null
	if (codes === null && cities === null) return null
	if (codes === true) return cities === false ? areaLevel['same-code'] : areaLevel.same
	if (cities === true) return areaLevel['same-city']
	if (a.city !== null && b.city !== null && names.compare(a.city, b.city) <= misspelt)
		return areaLevel.similar
	if (a.code !== null && b.code !== null && oneEditApart(a.code, b.code)) return areaLevel.similar
	return areaLevel.different
}
