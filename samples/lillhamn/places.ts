import type { Chance } from './chance.ts'

/** Invented quarters and streets; the Swedish series of postal codes does not reach 999. */
const quarters = [
	{
		name: 'Hamnen',
		postalCode: '999 11',
		streets: ['Skeppargatan', 'Norra kajen', 'Södra kajen', 'Repslagarvägen', 'Fyrgatan'],
	},
	{
		name: 'Tallbacken',
		postalCode: '999 21',
		streets: ['Tallvägen', 'Kottstigen', 'Barrgränd', 'Furutorget'],
	},
	{
		name: 'Sjöstaden',
		postalCode: '999 31',
		streets: ['Sjögatan', 'Abborrvägen', 'Vassgränd', 'Bryggartorget'],
	},
	{
		name: 'Kvarnbyn',
		postalCode: '999 41',
		streets: ['Kvarngränd', 'Mjölnarvägen', 'Dammgatan', 'Hjulstigen'],
	},
	{
		name: 'Björkhöjden',
		postalCode: '999 51',
		streets: ['Björkhöjdsvägen', 'Näverstigen', 'Lövgången', 'Savgatan'],
	},
	{
		name: 'Ljunghed',
		postalCode: '999 61',
		streets: ['Ljunghedsgatan', 'Honungsvägen', 'Rönnbärsgränd', 'Bigårdsvägen'],
	},
] as const

export type Home = {
	readonly address: string
	readonly postalCode: string
	readonly city: string
	readonly flat: string
	readonly rooms: number
}

export function inventHome(chance: Chance): Home {
	const quarter = chance.pick(quarters)
	const floor = chance.between(0, 6)
	return {
		address: `${chance.pick<string>(quarter.streets)} ${chance.between(1, 48)}${chance.happens(0.2) ? chance.pick(['A', 'B', 'C']) : ''}`,
		postalCode: quarter.postalCode,
		city: 'Lillhamn',
		flat: String(1000 + floor * 100 + chance.between(1, 6)),
		rooms: chance.weigh([
			[1, 3],
			[2, 5],
			[3, 4],
			[4, 2],
		]),
	}
}

/** A home at an address that is known beforehand. */
export function homeAt(address: string, flat: string, rooms: number): Home {
	const quarter = quarters.find(({ streets }) => streets.some((street) => address.startsWith(street)))
	if (quarter === undefined) throw new Error(`Lillhamn has no ${address}`)
	return { address, postalCode: quarter.postalCode, city: 'Lillhamn', flat, rooms }
}

/** Which quarter a home lies in, as its landlord would say. */
export function quarterOf({ postalCode }: Home): string {
	const quarter = quarters.find((one) => one.postalCode === postalCode)
	if (quarter === undefined) throw new Error(`Lillhamn has no ${postalCode}`)
	return quarter.name
}
