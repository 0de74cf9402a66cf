import { addDays, addMonths, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import type { numberOffice } from './identity.ts'
import { inventFamily, type Sex } from './names.ts'
import { organisation } from './organisation.ts'
import { inventHome } from './places.ts'
import type { InventedHousehold, InventedPerson, Member, Protection } from './shape.ts'

export type Wanted = {
	/** The day the family is seen: ages are as of then. */
	readonly on: PlainDate
	readonly children: number
	readonly protection?: Protection
}

export type InventedFamily = {
	readonly household: InventedHousehold
	readonly people: readonly InventedPerson[]
}

export type Office = ReturnType<typeof numberOffice>

const languages = [
	['svenska', 70],
	['arabiska', 8],
	['somaliska', 4],
	['dari', 3],
	['engelska', 4],
	['ukrainska', 3],
	['tigrinja', 3],
	['bosniska', 3],
	['finska', 2],
] as const

/** A home with one or two adults, some of whom have no number, no phone or no known birth date. */
export function inventHousehold(chance: Chance, office: Office, wanted: Wanted): InventedFamily {
	const makePerson = inventRelatives(chance, office, wanted.protection ?? 'none')
	const adults = adultsOf(chance, wanted, makePerson)
	const children = childrenOf(chance, wanted, makePerson)
	const people = [...adults, ...children]
	return {
		people,
		household: {
			id: chance.id(),
			home: inventHome(chance),
			landlord: chance.weigh(organisation.landlords.map(({ key, share }) => [key, share] as const)),
			members: people.map((person, place) => memberOf(chance, person, place < adults.length)),
		},
	}
}

type MakePerson = (born: PlainDate, sex: Sex, adult: boolean) => InventedPerson

/** People of one family and one language. */
export function inventRelatives(chance: Chance, office: Office, protection: Protection): MakePerson {
	const family = inventFamily(chance)
	const language = chance.weigh(languages)
	return (born, sex, adult) => ({
		id: chance.id(),
		givenName: family.givenName(sex),
		familyName: family.name,
		born: chance.happens(adult ? 0.95 : 0.98) ? born : null,
		sex,
		language,
		phone: adult && chance.happens(0.8) ? testPhone(chance) : null,
		personnummer: office(born, sex),
		protection,
		duplicateOf: null,
		knownTo: [],
		unidentified: null,
	})
}

function adultsOf(chance: Chance, wanted: Wanted, make: MakePerson): InventedPerson[] {
	const count = chance.happens(wanted.children > 0 ? 0.45 : 0.25) ? 2 : 1
	const age =
		wanted.children > 0
			? chance.between(24, 47)
			: chance.weigh([
					[22, 3],
					[34, 5],
					[47, 4],
					[61, 2],
					[74, 1],
				])
	const first: Sex = chance.happens(wanted.children > 0 ? 0.62 : 0.4) ? 'woman' : 'man'
	const other: Sex = chance.happens(0.94) === (first === 'woman') ? 'man' : 'woman'
	return [first, other]
		.slice(0, count)
		.map((sex) => make(bornYearsBefore(chance, wanted.on, age + chance.between(-3, 4)), sex, true))
}

function childrenOf(chance: Chance, wanted: Wanted, make: MakePerson): InventedPerson[] {
	return Array.from({ length: wanted.children }, () =>
		make(
			bornYearsBefore(chance, wanted.on, chance.between(0, 16)),
			chance.happens(0.5) ? 'woman' : 'man',
			false,
		),
	)
}

function memberOf(chance: Chance, person: InventedPerson, adult: boolean): Member {
	return {
		personId: person.id,
		role: adult ? 'adult' : 'child',
		living: adult
			? 'full'
			: chance.weigh([
					['full', 7],
					['alternating', 2],
					['visiting', 1],
				]),
		born: person.born,
	}
}

export function bornYearsBefore(chance: Chance, day: PlainDate, years: number): PlainDate {
	return addDays(addMonths(day, -12 * years), -chance.between(1, 360))
}

/** The Swedish telecom authority keeps 070-174 06 05 to 99 for fiction. */
function testPhone(chance: Chance): string {
	return `070-174 06 ${String(chance.between(5, 99)).padStart(2, '0')}`
}

/** The same human being once more, as a hurried hand spells it. */
export function inventDuplicate(chance: Chance, person: InventedPerson): InventedPerson {
	const misspelt: readonly (readonly [RegExp, string])[] = [
		[/k/i, 'c'],
		[/ss/, 's'],
		[/é/, 'e'],
		[/å/, 'aa'],
		[/th?/, 't'],
		[/n$/, 'nn'],
		[/i/, 'y'],
	]
	const [from, to] = misspelt.find(([pattern]) => pattern.test(person.givenName)) ?? [/$/, 'h']
	const name = person.givenName.replace(from, to)
	return {
		...person,
		id: chance.id(),
		givenName: name.charAt(0).toUpperCase() + name.slice(1),
		personnummer: null,
		phone: chance.happens(0.5) ? person.phone : null,
		duplicateOf: person.id,
	}
}
