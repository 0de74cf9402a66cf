import { ore } from '../../src/foundation/money.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { type Home, homeAt, inventHome } from './places.ts'
import type { InventedBed, InventedDwelling, InventedProperty } from './shape-stock.ts'

/** Since when the municipality keeps a register of what there is to live in. */
const registerBegan = plainDate('2019-01-01')

const schools: Readonly<Record<string, readonly [area: string, school: string]>> = {
	'999 11': ['Hamnen', 'Hamnskolan'],
	'999 21': ['Tallbacken', 'Tallbacksskolan'],
	'999 31': ['Sjöstaden', 'Sjöstadsskolan'],
	'999 41': ['Kvarnbyn', 'Kvarnbyskolan'],
	'999 51': ['Björkhöjden', 'Björkhöjdsskolan'],
	'999 61': ['Ljunghed', 'Ljunghedsskolan'],
}

const of = (name: string, given: Partial<InventedProperty>): InventedProperty => ({
	name,
	kind: 'flats',
	unit: 'housing-unit',
	landlord: null,
	address: null,
	postalCode: null,
	turnaroundDays: 3,
	whom: {},
	pool: [],
	dwellings: [],
	...given,
})

const lasting = [{ from: registerBegan, until: null, places: 'ordinary' }] as const

const bed = (name: string, given: Partial<InventedBed> = {}): InventedBed => ({
	name,
	kind: 'bed',
	sleeps: 1,
	whom: {},
	openings: lasting,
	...given,
})

/** Dormitories with two beds each, numbered through. */
function dormitories(beds: number, women: readonly number[] = []): InventedDwelling[] {
	return Array.from({ length: Math.ceil(beds / 2) }, (_, at) => ({
		name: `Rum ${at + 1}`,
		beds: [at * 2 + 1, at * 2 + 2]
			.filter((number) => number <= beds)
			.map((number) => bed(`Plats ${number}`, women.includes(number) ? { whom: { letsIn: 'women' } } : {})),
	}))
}

const rooms = (from: number, to: number, sleeps = 1, word = 'Rum'): InventedDwelling[] =>
	Array.from({ length: to - from + 1 }, (_, at) => ({
		name: `${word} ${from + at}`,
		beds: [bed(`${word} ${from + at}`, { kind: 'room', sleeps })],
	}))

type Flat = {
	readonly address?: string
	readonly rooms?: number
	readonly openings?: InventedBed['openings']
}

/** A home each: at addresses that are known beforehand, then wherever there is one. */
function flats(chance: Chance, count: number, known: readonly Flat[] = []): InventedDwelling[] {
	const taken = new Set(known.map(({ address }) => address))
	const another = (): Home => {
		const home = inventHome(chance)
		if (taken.has(home.address)) return another()
		taken.add(home.address)
		return home
	}
	return Array.from({ length: count }, (_, at) => {
		const { address, rooms: wanted, openings = lasting } = known[at] ?? {}
		const home = address === undefined ? another() : homeAt(address, '1101', wanted ?? 2)
		const size = wanted ?? home.rooms
		const [area = null, schoolArea = null] = schools[home.postalCode] ?? []
		return {
			name: home.address,
			rooms: size,
			sizeM2: 16 + size * 19 + chance.between(0, 6),
			rentOre: ore(310_000 + size * 165_000 + chance.between(0, 9) * 5_000),
			floor: Number(home.flat.slice(1, 2)) || 1,
			...{ street: home.address, postalCode: home.postalCode, area, schoolArea },
			whom: { accessible: chance.happens(0.2), pets: chance.happens(0.7) },
			beds: [bed('Hela hemmet', { kind: 'home', sleeps: size === 1 ? 1 : size * 2 - 1, openings })],
		}
	})
}

/** What Lillhamn has to live in, from the night's bed to the flats it rents and passes on. */
export function inventProperties(chance: Chance, today: PlainDate): InventedProperty[] {
	const winter = (year: number) => ({
		from: plainDate(`${year}-11-01`),
		until: plainDate(`${year + 1}-05-01`),
		places: 'extra' as const,
	})
	const winters = [2023, 2024, 2025, 2026, 2027].map(winter)
	const returned = (until: string) => [
		{ from: registerBegan, until: plainDate(until), places: 'ordinary' as const },
	]
	const coming = [{ from: addDays(today, 19), until: null, places: 'ordinary' as const }]
	const gone = ['2024-06-01', '2024-09-01', '2025-01-01', '2025-07-01'].map((until) => ({
		openings: returned(until),
	}))
	const adults = { children: false, fromAge: 18 } as const
	return [
		of('Ankarets natthärbärge', {
			...{ kind: 'shelter', address: 'Fyrgatan 14', postalCode: '999 11', turnaroundDays: 0 },
			...{ whom: adults, pool: ['night-shelter'] },
			dwellings: [
				...dormitories(12, [11, 12]),
				{
					name: 'Dagrummet',
					beds: [1, 2, 3, 4].map((number) => bed(`Extraplats ${number}`, { openings: winters })),
				},
			],
		}),
		of('Ankaret', {
			...{ kind: 'emergency-housing', address: 'Fyrgatan 12', postalCode: '999 11', turnaroundDays: 1 },
			...{ landlord: 'lillhamnsbostader', whom: { accessible: true }, pool: ['emergency-accommodation'] },
			dwellings: [...dormitories(10, [6]), ...rooms(1, 2, 4, 'Familjerum')],
		}),
		of('Skeppet', {
			...{ kind: 'emergency-housing', address: 'Norra kajen 3', postalCode: '999 11', turnaroundDays: 1 },
			...{ whom: { ...adults, pets: true }, pool: ['emergency-accommodation'] },
			dwellings: dormitories(8),
		}),
		of('Jourlägenheterna', {
			...{ kind: 'on-call-housing', landlord: 'lillhamnsbostader', pool: ['on-call-housing'] },
			whom: { children: true },
			dwellings: flats(chance, 5, [{ address: 'Fyrgatan 20', rooms: 2 }]),
		}),
		of('Fyren', {
			...{ kind: 'refuge', unit: 'womens-peace', address: 'Barrgränd 9', postalCode: '999 21' },
			...{ turnaroundDays: 1, whom: { letsIn: 'women', children: true }, pool: ['refuge'] },
			dwellings: rooms(1, 8, 4),
		}),
		of('Hotell Kajkanten', {
			...{ kind: 'hotel', address: 'Södra kajen 1', postalCode: '999 11', turnaroundDays: 0 },
			...{ whom: { children: false }, pool: ['hotel-hostel-camping'] },
			dwellings: rooms(201, 204, 4),
		}),
		of('Lillhamns vandrarhem', {
			...{ kind: 'hotel', address: 'Bryggartorget 6', postalCode: '999 31', turnaroundDays: 0 },
			...{ whom: { children: false, pets: false }, pool: ['hotel-hostel-camping'] },
			dwellings: rooms(1, 5, 4),
		}),
		of('Björken', {
			...{ kind: 'supported-housing', address: 'Lövgången 4', postalCode: '999 51', turnaroundDays: 1 },
			...{ whom: { ...adults, substanceFree: true, accessible: true }, pool: ['supported-housing'] },
			dwellings: rooms(1, 14, 2),
		}),
		of('Aspen', {
			...{ kind: 'supported-housing', address: 'Dammgatan 31', postalCode: '999 41', turnaroundDays: 1 },
			...{ whom: { fromAge: 18, pets: true }, pool: ['supported-housing'] },
			dwellings: [...rooms(1, 12), ...rooms(1, 3, 4, 'Lägenhet')],
		}),
		of('Genomgångsbostäder', {
			...{ kind: 'transitional-housing', landlord: 'kajen', whom: { letsIn: 'families', children: true } },
			pool: ['social-contract', 'municipal-contract'],
			dwellings: flats(chance, 5, [{ rooms: 3 }, { rooms: 4 }, { rooms: 3 }, { rooms: 4 }, { rooms: 3 }]),
		}),
		of('Träningslägenheter', {
			...{ landlord: 'lillhamnsbostader', pool: ['training-flat', 'other-second-hand-with-conditions'] },
			dwellings: flats(chance, 32, [
				{ address: 'Näverstigen 5', rooms: 2 },
				{ address: 'Sjögatan 11', rooms: 2 },
				{ address: 'Kvarngränd 2', rooms: 1 },
				{ address: 'Tallvägen 8', rooms: 3 },
				...gone,
				{ openings: coming, rooms: 1 },
				{ openings: coming, rooms: 2 },
			]),
		}),
		of('Försökslägenheter', {
			...{ landlord: 'granit', pool: ['trial-flat'] },
			dwellings: flats(chance, 10),
		}),
		of('Referenslägenheter', {
			...{ landlord: 'bjorkhojden', pool: ['reference-housing'] },
			dwellings: flats(chance, 12),
		}),
		of('Sociala kontrakt', {
			...{ landlord: 'tallgruppen', pool: ['social-contract', 'municipal-contract'] },
			dwellings: flats(chance, 30),
		}),
		of('Ungdomshuset', {
			...{ kind: 'supported-housing', unit: 'young-adults', address: 'Savgatan 12', postalCode: '999 51' },
			whom: { fromAge: 18, toAge: 25, children: false, substanceFree: true },
			pool: ['supported-housing'],
			dwellings: rooms(1, 6),
		}),
	]
}
