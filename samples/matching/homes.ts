import { foldName } from '../../src/features/people/rules/fold-name.ts'
import type { Chance } from '../lillhamn/chance.ts'

export type Home = { readonly address: string; readonly postalCode: string; readonly city: string }

/** Invented places; the Swedish series of postal codes does not reach 999. */
const places = [
	['Lillhamn', '999 1', 9],
	['Lillhamn', '999 2', 9],
	['Lillhamn', '999 3', 6],
	['Åmunga', '999 4', 4],
	['Ösjöbruk', '999 5', 3],
	['Norra Kvarnby', '999 6', 2],
] as const

const streetStarts = [
	...[
		'Skeppar',
		'Tall',
		'Kott',
		'Furu',
		'Sjö',
		'Abborr',
		'Vass',
		'Brygg',
		'Kvarn',
		'Mjölnar',
		'Damm',
		'Hjul',
	],
	...[
		'Björk',
		'Näver',
		'Löv',
		'Sav',
		'Ljung',
		'Honungs',
		'Rönnbärs',
		'Bigårds',
		'Kyrko',
		'Skol',
		'Stor',
		'Hamn',
	],
	...[
		'Ängs',
		'Åker',
		'Berg',
		'Dal',
		'Ek',
		'Gran',
		'Hassel',
		'Järnvägs',
		'Köpmans',
		'Lind',
		'Måsvägs',
		'Nygårds',
	],
] as const
const streetEnds = ['gatan', 'vägen', 'stigen', 'gränd'] as const

export const nightShelter: Home = { address: 'Hamngatan 4', postalCode: '999 11', city: 'Lillhamn' }

export function inventHome(chance: Chance): Home {
	const place = chance.weigh(places.map((one) => [one, one[2]] as const))
	const letter = chance.happens(0.2) ? chance.pick(['A', 'B', 'C']) : ''
	return {
		address: `${chance.pick(streetStarts)}${chance.pick(streetEnds)} ${chance.between(1, 60)}${letter}`,
		postalCode: `${place[1]}${chance.between(0, 9)}`,
		city: place[0],
	}
}

/** No telephone number in Sweden begins with 0001. */
export function inventPhone(chance: Chance): string {
	return `0001-${chance.between(100, 999)} ${chance.between(100, 999)}`
}

/** A mailbox has one holder. Domains that are kept for examples: RFC 2606. */
export function mailOffice(chance: Chance): (given: string, family: string) => string {
	const taken = new Set<string>()
	return (given, family) => {
		const [first = 'a', last = 'b'] = [given, family].map((name) => foldName(name).replaceAll(' ', ''))
		for (let more = ''; ; more = String(chance.between(1, 9999))) {
			const name = chance.weigh([
				[`${first}.${last}`, 5],
				[`${first}${chance.between(1, 99)}`, 2],
				[`${first.slice(0, 1)}.${last}${chance.between(1, 99)}`, 2],
				[`${last}${chance.between(1950, 2005)}`, 1],
			])
			const mail = `${name}${more}@${chance.pick(['example.com', 'example.org', 'example.net'])}`
			if (taken.has(mail)) continue
			taken.add(mail)
			return mail
		}
	}
}
