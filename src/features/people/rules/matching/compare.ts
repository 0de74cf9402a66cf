import { compareDays } from './compare-dates.ts'
import { compareMails } from './compare-mail.ts'
import type { NameBook } from './compare-names.ts'
import { compareNationalNumbers, comparePhones } from './compare-numbers.ts'
import { compareAddresses, compareAreas } from './compare-places.ts'
import { levelCounts, levelsOf, missing, placeOf } from './fields.ts'
import type { Prepared } from './prepare.ts'

/**
 * How two records agree, all fields in one whole number: each field's level, and one more for "missing", is a digit in a
 * base of its own. Equal agreement is an equal number, so pairs can be counted by it.
 */
export type Pattern = number

const worth = [...levelCounts.keys()].map((place) =>
	levelCounts.slice(0, place).reduce((product, levels) => product * (levels + 1), 1),
)

/** The level that a field has in a pattern, or `missing`. */
export function levelIn(pattern: Pattern, place: number): number {
	const levels = levelCounts[place] ?? 0
	const digit = Math.floor(pattern / (worth[place] ?? 1)) % (levels + 1)
	return digit === levels ? missing : digit
}

const swapped = levelsOf.name_order.indexOf('swapped')

// How much a level of a name speaks for one order of the names rather than the other.
const strength = [6, 5, 4, 4, 1, 1, 0]

/** Names are compared in the order in which they agree better; the order itself is a field of its own. */
export type NameLevels = { readonly given: number; readonly family: number; readonly order: number }

export function compareNamesOf(a: Prepared, b: Prepared, names: NameBook): NameLevels {
	const given = a.given !== null && b.given !== null ? names.compare(a.given, b.given) : missing
	const family = a.family !== null && b.family !== null ? names.compare(a.family, b.family) : missing
	const straight = strengthOf(given) + strengthOf(family)
	const order = given === missing && family === missing ? missing : 0
	if (straight >= 8) return { given, family, order }
	const crossed = a.given !== null && b.family !== null ? names.compare(a.given, b.family) : missing
	const back = a.family !== null && b.given !== null ? names.compare(a.family, b.given) : missing
	if (strengthOf(crossed) + strengthOf(back) <= Math.max(3, straight)) return { given, family, order }
	// The better of the two stands as the given name, so that it does not matter which record comes first.
	const [better, worse] = strengthOf(crossed) >= strengthOf(back) ? [crossed, back] : [back, crossed]
	return { given: better, family: worse, order: swapped }
}

function strengthOf(level: number): number {
	return level === missing ? 0 : (strength[level] ?? 0)
}

export function comparePair(a: Prepared, b: Prepared, names: NameBook): Pattern {
	const { given, family, order } = compareNamesOf(a, b, names)
	return (
		digit(placeOf.given_name, given) +
		digit(placeOf.family_name, family) +
		digit(placeOf.name_order, order) +
		digit(placeOf.birth_date, a.born !== null && b.born !== null ? compareDays(a.born, b.born) : missing) +
		digit(placeOf.sex, a.sex !== null && b.sex !== null ? Number(a.sex !== b.sex) : missing) +
		digit(
			placeOf.national_id,
			a.national !== null && b.national !== null ? compareNationalNumbers(a.national, b.national) : missing,
		) +
		digit(
			placeOf.address,
			a.address !== null && b.address !== null ? compareAddresses(a.address, b.address) : missing,
		) +
		digit(
			placeOf.area,
			a.area !== null && b.area !== null ? (compareAreas(a.area, b.area, names) ?? missing) : missing,
		) +
		digit(placeOf.phone, a.phone !== null && b.phone !== null ? comparePhones(a.phone, b.phone) : missing) +
		digit(
			placeOf.email,
			a.mail !== null && b.mail !== null ? (compareMails(a.mail, b.mail) ?? missing) : missing,
		)
	)
}

function digit(place: number, level: number): number {
	return (level === missing ? (levelCounts[place] ?? 0) : level) * (worth[place] ?? 1)
}
