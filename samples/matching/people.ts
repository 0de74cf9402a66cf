import { dayFromNumber, dayNumber, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from '../lillhamn/chance.ts'
import { numberOffice } from '../lillhamn/identity.ts'
import type { Sex } from '../lillhamn/names.ts'
import { type Home, inventHome, inventPhone, mailOffice, nightShelter } from './homes.ts'
import { inventNaming, type Naming } from './names.ts'

/** Somebody as they truly are. */
export type Someone = {
	readonly key: number
	readonly given: string
	readonly family: string
	readonly born: PlainDate
	readonly sex: Sex
	readonly personnummer: string | null
	readonly home: Home
	readonly phone: string
	readonly mail: string
	/** What they were called before or after a marriage, or what they call themselves. */
	readonly otherFamily: string
	readonly otherHome: Home
	readonly otherPhone: string
	readonly otherMail: string
}

type Wanted = { readonly given: string; readonly family: string; readonly born: PlainDate; readonly sex: Sex }

const oldest = dayNumber(plainDate('1938-01-01'))
const youngestAdult = dayNumber(plainDate('2007-12-31'))
const newest = dayNumber(plainDate('2026-06-30'))

/**
 * Households of one, two and more: namesakes, twins, a father and a son of one name at one address, people whose day of
 * birth is told as the first of January, and many who sleep at the same shelter.
 */
export function inventPeople(chance: Chance, atLeast: number): Someone[] {
	const people: Someone[] = []
	const numberFor = numberOffice(chance)
	const mailFor = mailOffice(chance)
	while (people.length < atLeast) {
		const naming = inventNaming(chance)
		const home = chance.happens(0.05) ? nightShelter : inventHome(chance)
		const sharedPhone = inventPhone(chance)
		const before = people.at(-chance.between(1, 200))
		for (const wanted of householdOf(chance, naming, before)) {
			const phone = chance.happens(0.15) ? sharedPhone : inventPhone(chance)
			const married = chance.happens(0.5) ? naming.otherFamily() : `${wanted.family}-${naming.otherFamily()}`
			people.push({
				...wanted,
				...{ key: people.length, personnummer: numberFor(wanted.born, wanted.sex), home, phone },
				...{ mail: mailFor(wanted.given, wanted.family), otherFamily: married },
				...{ otherHome: inventHome(chance), otherPhone: inventPhone(chance) },
				otherMail: mailFor(wanted.given, wanted.family),
			})
		}
	}
	return people
}

function householdOf(chance: Chance, naming: Naming, before: Someone | undefined): Wanted[] {
	const sex = sexOf(chance)
	const first: Wanted = {
		given: naming.given(sex),
		family: naming.family,
		born: birthday(chance, naming, chance.between(oldest, youngestAdult)),
		sex,
	}
	// Now and then a stranger of the same name, born in the same year.
	if (before !== undefined && chance.happens(0.01)) {
		const year = Number(before.born.slice(0, 4))
		const born = birthday(chance, naming, dayNumber(plainDate(`${year}-01-01`)) + chance.between(0, 364))
		return [{ given: before.given, family: before.family, born, sex: before.sex }]
	}
	const size = chance.weigh([
		['alone', 45],
		['couple', 25],
		['children', 30],
	] as const)
	if (size === 'alone') return [first]
	const spouse = spouseOf(chance, naming, first)
	return size === 'couple' ? [first, spouse] : [first, spouse, ...childrenOf(chance, naming, first)]
}

function spouseOf(chance: Chance, naming: Naming, first: Wanted): Wanted {
	const sex = first.sex === 'man' ? 'woman' : 'man'
	const family = chance.happens(0.6) ? first.family : naming.otherFamily()
	const born = birthday(chance, naming, dayNumber(first.born) + chance.between(-2500, 2500))
	return { given: naming.given(sex), family, born, sex }
}

function childrenOf(chance: Chance, naming: Naming, parent: Wanted): Wanted[] {
	const children: Wanted[] = []
	let born = dayNumber(parent.born) + chance.between(20 * 365, 36 * 365)
	for (let left = chance.between(1, 3); left > 0 && born <= newest; left -= 1) {
		const sex = sexOf(chance)
		const called = sex === parent.sex && chance.happens(0.06) ? parent.given : naming.given(sex)
		children.push({ given: called, family: parent.family, born: dayFromNumber(born), sex })
		if (chance.happens(0.03)) {
			const twin = sexOf(chance)
			children.push({
				given: naming.given(twin),
				family: parent.family,
				born: dayFromNumber(born),
				sex: twin,
			})
		}
		born += chance.between(450, 1500)
	}
	return children
}

function sexOf(chance: Chance): Sex {
	return chance.happens(0.5) ? 'woman' : 'man'
}

function birthday(chance: Chance, naming: Naming, number: number): PlainDate {
	const day = dayFromNumber(number)
	return chance.happens(naming.bornInJanuary) ? plainDate(`${day.slice(0, 4)}-01-01`) : day
}
