import type { MatchRecord } from '../../src/features/people/rules/matching/fields.ts'
import { type Chance, chanceFrom } from '../lillhamn/chance.ts'
import { misspell, mistakeDay, mistakeNumber, nicknameOf, transcribe } from './mistakes.ts'
import { inventPeople, type Someone } from './people.ts'

/** An invented register in which some stand several times, and who each record truly is. */
export type Register = {
	readonly records: readonly MatchRecord[]
	readonly personOf: ReadonlyMap<string, number>
}

/**
 * The same seed gives the same register. Nobody in it exists: names are put together by chance, identity numbers are of the
 * series that the Swedish Tax Agency publishes for tests.
 */
export function inventRegister({ seed, records }: { seed: number; records: number }): Register {
	const chance = chanceFrom(seed)
	const made: MatchRecord[] = []
	const personOf = new Map<string, number>()
	for (const someone of chance.shuffle(inventPeople(chance, records * 0.82))) {
		const times = chance.weigh([
			[1, 76],
			[2, 18],
			[3, 4],
			[4, 2],
		])
		for (let time = 0; time < times && made.length < records; time += 1) {
			const id = `r${String(made.length + 1).padStart(6, '0')}`
			made.push(time === 0 ? asRegistered(chance, id, someone) : asHeard(chance, id, someone))
			personOf.set(id, someone.key)
		}
	}
	return { records: chance.shuffle(made), personOf }
}

/** As a careful clerk wrote it. */
function asRegistered(chance: Chance, id: string, someone: Someone): MatchRecord {
	return {
		id,
		givenName: someone.given,
		familyName: someone.family,
		birthDate: someone.born,
		sex: someone.sex === 'woman' ? 'K' : 'M',
		nationalId: chance.happens(0.85) ? someone.personnummer : null,
		...(chance.happens(0.95) ? someone.home : {}),
		phone: chance.happens(0.6) ? someone.phone : null,
		email: chance.happens(0.4) ? someone.mail : null,
	}
}

/** As another office came to write it: later, after a move or a marriage, or by ear. */
function asHeard(chance: Chance, id: string, someone: Someone): MatchRecord {
	const given = heardGiven(chance, someone.given)
	const family = heardFamily(chance, someone)
	const swapped = chance.happens(0.02)
	const home = chance.happens(0.35) ? someone.otherHome : someone.home
	return {
		id,
		givenName: swapped ? family : given,
		familyName: swapped ? given : family,
		birthDate: chance.happens(0.05)
			? null
			: chance.happens(0.05)
				? mistakeDay(chance, someone.born)
				: someone.born,
		sex: heardSex(chance, someone),
		nationalId: heardNumber(chance, someone),
		address: chance.happens(0.15) ? null : heardAddress(chance, home.address),
		postalCode: chance.happens(0.15) ? null : home.postalCode.replace(' ', chance.happens(0.5) ? '' : ' '),
		city: chance.happens(0.1) ? null : home.city,
		phone: chance.happens(0.45)
			? null
			: heardPhone(chance, chance.happens(0.25) ? someone.otherPhone : someone.phone),
		email: chance.happens(0.6) ? null : chance.happens(0.2) ? someone.otherMail : someone.mail,
	}
}

function heardGiven(chance: Chance, given: string): string {
	const [first = given, second] = given.split('-')
	return chance.weigh<() => string>([
		[() => given, 70],
		[() => transcribe(chance, given), 10],
		[() => nicknameOf(first), 6],
		[() => misspell(chance, given), 6],
		[() => (second === undefined ? given : first), 4],
		[() => given.replace('-', ' '), 3],
		[() => first.slice(0, 1), 1],
	])()
}

function heardFamily(chance: Chance, { family, otherFamily, sex }: Someone): string {
	if (chance.happens(sex === 'woman' ? 0.07 : 0.02)) return otherFamily
	return chance.weigh<() => string>([
		[() => family, 72],
		[() => transcribe(chance, family), 16],
		[() => misspell(chance, family), 7],
		[() => family.split('-')[0] ?? family, 4],
		[() => family.toUpperCase(), 1],
	])()
}

function heardSex(chance: Chance, { sex }: Someone): string | null {
	if (chance.happens(0.06)) return null
	const wrong = chance.happens(0.004)
	return (sex === 'woman') !== wrong ? 'kvinna' : 'man'
}

function heardNumber(chance: Chance, { personnummer, key }: Someone): string | null {
	return chance.weigh<() => string | null>([
		[() => personnummer, 55],
		[() => null, 33],
		[() => `LH-R ${2015 + (key % 11)}/${chance.between(1, 999)}`, 8],
		[() => (personnummer === null ? null : mistakeNumber(chance, personnummer)), 4],
	])()
}

function heardAddress(chance: Chance, address: string): string {
	return chance.weigh<() => string>([
		[() => address, 62],
		[() => `${address} lgh ${chance.between(1001, 1606)}`, 10],
		[() => address.replace(/gatan\b/, 'g.').replace(/vägen\b/, 'v.'), 12],
		[() => misspell(chance, address), 10],
		[() => transcribe(chance, address), 6],
	])()
}

function heardPhone(chance: Chance, phone: string): string {
	const digits = phone.replace(/\D/g, '')
	return chance.weigh<() => string>([
		[() => phone, 50],
		[() => digits, 30],
		[() => `+46${digits.slice(1)}`, 15],
		[() => digits.slice(0, -1) + chance.between(0, 9), 5],
	])()
}
