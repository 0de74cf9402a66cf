import { levelIn, type Pattern } from './compare.ts'
import type { NameForm } from './compare-names.ts'
import { levelsOf, type MatchField, placeOf } from './fields.ts'
import type { Prepared } from './prepare.ts'
import type { WeightRows } from './weights.ts'

/** Something that two records may share, and how evenly its values are spread: few Anderssons, but no day of birth is rare. */
type Kind = 'given' | 'family' | 'born' | 'address' | 'code' | 'city' | 'phone' | 'email'

const valuesOf: Readonly<Record<Kind, (record: Prepared) => string | null>> = {
	given: ({ given }) => given?.text ?? null,
	family: ({ family }) => family?.text ?? null,
	born: ({ born }) => born?.digits ?? null,
	address: ({ address }) => address?.key ?? null,
	code: ({ area }) => area?.code ?? null,
	city: ({ area }) => area?.city?.text ?? null,
	phone: ({ phone }) => phone,
	email: ({ mail }) => mail?.text ?? null,
}

const kinds = Object.keys(valuesOf) as readonly Kind[]

const evenness: Readonly<Record<Kind, number>> = {
	given: 0.5,
	family: 0.5,
	born: 2,
	address: 1,
	code: 0.5,
	city: 0.5,
	phone: 1,
	email: 1,
}

type Counted = { readonly people: number; readonly of: ReadonlyMap<string, number> }

/** How many people, not records, have each value. */
export type ValueCounts = Readonly<Record<Kind, Counted>>

/** `records` many records of one person count as one: each by 1 / its person's records. */
export function countValues(records: readonly Prepared[], recordsOfPerson: ArrayLike<number>): ValueCounts {
	const counted = {} as Record<Kind, Counted>
	for (const kind of kinds) {
		const of = new Map<string, number>()
		let people = 0
		for (const [at, record] of records.entries()) {
			const value = valuesOf[kind](record)
			if (value === null) continue
			const share = 1 / (recordsOfPerson[at] ?? 1)
			people += share
			of.set(value, (of.get(value) ?? 0) + share)
		}
		counted[kind] = { people, of }
	}
	return counted
}

const same = 0
const areaLevels = levelsOf.area
const swapped = levelsOf.name_order.indexOf('swapped')

/**
 * The logarithm of how much rarer than usual the values are that two records share (term frequencies: Winkler 1989,
 * "Frequency-Based Matching in the Fellegi-Sunter Model"). What few others have is drawn towards the usual share, as a
 * gamma prior over Poisson counts does: a value seen once is not thereby one in all.
 */
export function rarityOf(
	rows: WeightRows,
	counts: ValueCounts,
): (a: Prepared, b: Prepared, pattern: Pattern) => number {
	const usual = (field: MatchField, level: number) => rows.shares[placeOf[field]]?.[level]?.[2] ?? 1
	const rarity = (kind: Kind, value: string | null | undefined, share: number): number => {
		if (value === null || value === undefined) return 0
		const { people, of } = counts[kind]
		const even = evenness[kind]
		const others = Math.max(0, (of.get(value) ?? 1) - 1)
		return Math.log((share * (even / share + people)) / (even + others))
	}
	const name = (form: NameForm | null, share: number) =>
		Math.min(rarity('given', form?.text, share), rarity('family', form?.text, share))
	return (a, b, pattern) => {
		let sum = 0
		const given = levelIn(pattern, placeOf.given_name)
		const family = levelIn(pattern, placeOf.family_name)
		if (levelIn(pattern, placeOf.name_order) === swapped) {
			const crossed = a.given !== null && a.given.key === b.family?.key
			if (given === same) sum += name(crossed ? a.given : a.family, usual('given_name', same))
			if (family === same) sum += name(crossed ? a.family : a.given, usual('family_name', same))
		} else {
			if (given === same) sum += rarity('given', a.given?.text, usual('given_name', same))
			if (family === same) sum += rarity('family', a.family?.text, usual('family_name', same))
		}
		if (levelIn(pattern, placeOf.birth_date) === same)
			sum += rarity('born', a.born?.digits, usual('birth_date', same))
		if (levelIn(pattern, placeOf.address) === same)
			sum += rarity('address', a.address?.key, usual('address', same))
		if (levelIn(pattern, placeOf.phone) === same) sum += rarity('phone', a.phone, usual('phone', same))
		if (levelIn(pattern, placeOf.email) === same) sum += rarity('email', a.mail?.text, usual('email', same))
		const area = levelIn(pattern, placeOf.area)
		const level = areaLevels[area]
		if (level === 'same') sum += rarity('code', a.area?.code, usual('area', area))
		if (level === 'same-city') sum += rarity('city', a.area?.city?.text, usual('area', area))
		return sum
	}
}
