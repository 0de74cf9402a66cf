import { levelIn, type Pattern } from './compare.ts'
import type { NameForm } from './compare-names.ts'
import { levelsOf, type MatchField, placeOf } from './fields.ts'
import type { Prepared } from './prepare.ts'
import type { ValueCounts, ValueKind } from './value-counts.ts'
import type { WeightRows } from './weights.ts'

/** How evenly values are spread over people: few Anderssons and many with a name of their own, but no rare day of birth. */
const evenness: Readonly<Record<ValueKind, number>> = {
	given: 0.5,
	family: 0.5,
	bothNames: 0.1,
	born: 2,
	birthday: 2,
	address: 1,
	code: 0.5,
	city: 0.5,
	phone: 1,
	email: 1,
}

const same = 0
const swapped = levelsOf.name_order.indexOf('swapped')
const birthdays = 365.25

/** The logarithm of how much rarer the values are that two records share than shared values on the whole. */
type Rarity = (a: Prepared, b: Prepared, pattern: Pattern) => number

/**
 * Term frequencies (Winkler 1989, "Frequency-Based Matching in the Fellegi-Sunter Model"). What few others have is drawn
 * towards the usual share, as a gamma prior over Poisson counts does: a value seen once is not thereby one in all.
 */
export function rarityOf(rows: WeightRows, counts: ValueCounts): Rarity {
	const usual = (field: MatchField, level = same) => rows.shares[placeOf[field]]?.[level]?.[2] ?? 1

	const rarity = (kind: ValueKind, value: string | null | undefined, share: number): number => {
		if (value === null || value === undefined) return 0
		const { people, of } = counts[kind]
		const even = evenness[kind]
		const others = Math.max(0, (of.get(value) ?? 1) - 1)
		return Math.log((share * (even / share + people)) / (even + others))
	}

	const bothByChance = usual('given_name') * usual('family_name')
	const together = bothByChance + rows.chances.namesake

	const eitherName = (form: NameForm | null, share: number) =>
		Math.min(rarity('given', form?.text, share), rarity('family', form?.text, share))

	const ofNames: Rarity = (a, b, pattern) => {
		const given = levelIn(pattern, placeOf.given_name) === same
		const family = levelIn(pattern, placeOf.family_name) === same
		if (levelIn(pattern, placeOf.name_order) !== swapped) {
			const apart =
				(given ? rarity('given', a.given?.text, usual('given_name')) : 0) +
				(family ? rarity('family', a.family?.text, usual('family_name')) : 0)
			if (!given || !family) return apart
			// How many bear both is counted too: rare names that go together are less rare than they look.
			const expected = together * Math.exp(-apart)
			return apart + rarity('bothNames', `${a.given?.text}, ${a.family?.text}`, expected)
		}
		const crossed = a.given !== null && a.given.key === b.family?.key
		const [first, second] = crossed ? [a.given, a.family] : [a.family, a.given]
		return (
			(given ? eitherName(first, usual('given_name')) : 0) +
			(family ? eitherName(second, usual('family_name')) : 0)
		)
	}

	// A birthday that many have says less, whatever the year; no birthday says more than another.
	const ofDay: Rarity = (a, b, pattern) => {
		const birthday = a.born?.digits.slice(4)
		if (birthday === undefined || birthday !== b.born?.digits.slice(4)) return 0
		const shared = Math.min(0, rarity('birthday', birthday, 1 / birthdays))
		if (levelIn(pattern, placeOf.birth_date) !== same) return shared
		return Math.min(shared, rarity('born', a.born?.digits, usual('birth_date')))
	}

	const ofHome: Rarity = (a, _, pattern) => {
		const area = levelIn(pattern, placeOf.area)
		const level = levelsOf.area[area]
		const address = levelIn(pattern, placeOf.address) === same
		const phone = levelIn(pattern, placeOf.phone) === same
		const email = levelIn(pattern, placeOf.email) === same
		return (
			(address ? rarity('address', a.address?.key, usual('address')) : 0) +
			(level === 'same' ? rarity('code', a.area?.code, usual('area', area)) : 0) +
			(level === 'same-city' ? rarity('city', a.area?.city?.text, usual('area', area)) : 0) +
			(phone ? rarity('phone', a.phone, usual('phone')) : 0) +
			(email ? rarity('email', a.mail?.text, usual('email')) : 0)
		)
	}

	return (a, b, pattern) => ofNames(a, b, pattern) + ofDay(a, b, pattern) + ofHome(a, b, pattern)
}
