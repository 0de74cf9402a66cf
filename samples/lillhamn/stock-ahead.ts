import { ore } from '../../src/foundation/money.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { kerstin, kerstinsFlat } from './homeless-told.ts'
import type { InventedHomeless, InventedPerson, InventedSpell } from './shape.ts'
import type { InventedProperty, InventedStay, InventedUse } from './shape-stock.ts'
import type { Calendar } from './stock-calendar.ts'
import { formAt } from './stock-ends.ts'

type Known = {
	readonly properties: readonly InventedProperty[]
	readonly calendar: Calendar
	readonly homeless: readonly InventedHomeless[]
	readonly people: readonly InventedPerson[]
	readonly stays: readonly InventedStay[]
}

type Spot = readonly [property: string, dwelling: string, bed: string]

/** Repairs, paint and what is kept for somebody: days from today, or fixed ones. */
export function usesOf(
	chance: Chance,
	properties: readonly InventedProperty[],
	calendar: Calendar,
	today: PlainDate,
): InventedUse[] {
	const find = ([property, dwelling, bed]: Spot) => {
		const row = calendar.beds.find(
			(one) => one.property.name === property && one.dwelling.name === dwelling && one.bed.name === bed,
		)
		if (row === undefined) throw new Error(`Lillhamn has no ${property}, ${dwelling}, ${bed}`)
		return row.at
	}
	const after = (days: number) => addDays(today, days)
	const free = (properties.find(({ name }) => name === 'Sociala kontrakt')?.dwellings ?? []).map(
		({ name }) => name,
	)
	const told: (readonly [Spot, InventedUse['use'], PlainDate, PlainDate | null, string, number | null])[] = [
		[
			['Träningslägenheter', 'Näverstigen 5', 'Hela hemmet'],
			...(['renovation', plainDate('2026-10-05'), plainDate('2026-10-26'), 'Målas om', 18_400] as const),
		],
		[['Ankaret', 'Rum 3', 'Plats 6'], 'void', after(5), after(12), 'Reparation, dusch', 9_200],
		[
			['Träningslägenheter', 'Kvarngränd 2', 'Hela hemmet'],
			'held',
			after(-1),
			after(3),
			'Visning för den som valts ut',
			null,
		],
		[
			['Sociala kontrakt', free[29] ?? '', 'Hela hemmet'],
			'void',
			after(-38),
			after(24),
			'Vattenskada i badrummet',
			64_000,
		],
		[['Björken', 'Rum 14', 'Rum 14'], 'renovation', after(-12), after(6), 'Nytt golv', 22_500],
	]
	const past = calendar.beds
		.filter(({ bed, property }) => bed.kind === 'home' && property.pool.length > 0)
		.filter(() => chance.happens(0.3))
		.map(({ property, dwelling, bed }) => {
			const from = addDays(today, -chance.between(200, 1300))
			const spot: Spot = [property.name, dwelling.name, bed.name]
			const [use, reason] = chance.pick([
				['renovation', 'Målas om'],
				['void', 'Vitvaror byts'],
				['void', 'Väntar på hyresvärdens besiktning'],
			] as const)
			return [
				spot,
				use,
				from,
				addDays(from, chance.between(9, 50)),
				reason,
				chance.between(4, 40) * 1000,
			] as const
		})
	return [...told, ...past].flatMap(([spot, use, from, until, reason, cost]) => {
		const bed = find(spot)
		if (!calendar.isFree(bed, from, until)) return []
		calendar.take(bed, from, until, 'other')
		return [{ bed, use, from, until, reason, costOre: cost === null ? null : ore(cost * 100) }]
	})
}

const outdoors: readonly InventedSpell['place'][] = [
	'rough-sleeping',
	'public-space-tent-car-stairwell',
	'friends-acquaintances',
	'family-relatives',
	'hotel-hostel-camping',
]

type Wish = {
	readonly place: InventedSpell['place']
	readonly inDays: number
	readonly nights: number | null
}

/** Who is expected tonight and later: some from the street or a friend's sofa, one whom only a few may know. */
const wishes: readonly Wish[] = [
	{ place: 'night-shelter', inDays: 0, nights: 3 },
	{ place: 'night-shelter', inDays: 0, nights: 1 },
	{ place: 'emergency-accommodation', inDays: 0, nights: 14 },
	{ place: 'emergency-accommodation', inDays: 0, nights: 6 },
	{ place: 'emergency-accommodation', inDays: 3, nights: 21 },
	{ place: 'emergency-accommodation', inDays: 6, nights: 12 },
	{ place: 'on-call-housing', inDays: 2, nights: 30 },
	{ place: 'hotel-hostel-camping', inDays: 1, nights: 5 },
	{ place: 'supported-housing', inDays: 9, nights: 120 },
	{ place: 'supported-housing', inDays: 15, nights: null },
	{ place: 'training-flat', inDays: 20, nights: null },
	{ place: 'training-flat', inDays: 21, nights: null },
]

/** Bookings: those who wait for a bed, and nearly all whose stay is planned to end go on to the next, or stay on. */
export function aheadOf(
	chance: Chance,
	known: Known,
	today: PlainDate,
): { booked: InventedStay[]; stayOn: ReadonlySet<string> } {
	const person = new Map(known.people.map((one) => [one.id, one]))
	const taken = new Set(
		known.stays.filter(({ until }) => until === null || until > today).map(({ personId }) => personId),
	)
	const isOpen = ({ spells }: InventedHomeless) => spells.at(-1)?.until === null
	const waiting = known.homeless.filter(
		(one) =>
			one.withPersonId === null &&
			one.spells.at(-1)?.withChildren === 'no' &&
			isOpen(one) &&
			!taken.has(one.personId) &&
			outdoors.includes(one.spells.at(-1)?.place ?? 'unknown') &&
			person.get(one.personId)?.unidentified === null,
	)
	const guarded = waiting.filter(({ personId }) => person.get(personId)?.protection !== 'none').slice(0, 1)
	const open = chance.shuffle(waiting.filter(({ personId }) => person.get(personId)?.protection === 'none'))
	const queue = [...open.slice(0, 3), ...guarded, ...open.slice(3)]
	const booked = wishes.flatMap((wish, at) => {
		const one = queue[at]
		return one === undefined ? [] : book(chance, known, one, addDays(today, wish.inDays), wish)
	})
	const leaving = known.stays
		.filter(({ state, until }) => state === 'here' && until !== null)
		.filter(
			({ personId }) => !known.stays.some((stay) => stay.state === 'booked' && stay.personId === personId),
		)
		.filter((_, at) => at % withoutNext !== 1)
	const goesOn = leaving.map((stay) => {
		const one = known.homeless.find(({ personId }) => personId === stay.personId)
		const from = stay.until
		if (one === undefined || from === null) return { stay, next: [] }
		const next = firstOf(chance.shuffle(nextPlaces), (place) =>
			book(chance, known, one, from, { place, nights: null }, stay.children),
		)
		return { stay, next }
	})
	// Where nothing is free to go on to, nobody plans to leave.
	const stayOn = goesOn.flatMap(({ stay: { id, bed, until }, next }) => {
		if (next.length > 0 || until === null || !known.calendar.staysFree(bed, until)) return []
		known.calendar.take(bed, until, null)
		return [id]
	})
	return { booked: [...booked, ...goesOn.flatMap(({ next }) => next)], stayOn: new Set(stayOn) }
}

/** One of so many whose stay is planned to end has nowhere to go on to yet. */
const withoutNext = 9
const nextPlaces = ['supported-housing', 'training-flat', 'social-contract', 'reference-housing'] as const

/** The first that gives anything. */
function firstOf<T, R>(all: readonly T[], attempt: (one: T) => readonly R[]): readonly R[] {
	for (const one of all) {
		const made = attempt(one)
		if (made.length > 0) return made
	}
	return []
}

export function findKerstin({ people, homeless }: Pick<Known, 'people' | 'homeless'>): string | undefined {
	const named = people.filter(
		({ givenName, familyName, born }) =>
			givenName === kerstin.givenName && familyName === kerstin.familyName && born === kerstin.born,
	)
	return homeless.find(({ personId }) => named.some(({ id }) => id === personId))?.personId
}

/** The flat that Kerstin Falk is told of, hers from a day ahead. */
export function bookedForKerstin(
	chance: Chance,
	{ calendar, people, homeless }: Omit<Known, 'stays'>,
	today: PlainDate,
): InventedStay[] {
	const { placeName, from } = kerstinsFlat
	const id = findKerstin({ people, homeless })
	const one = homeless.find(({ personId }) => personId === id)
	const row = calendar.beds.find(
		({ property, dwelling }) => property.name === 'Träningslägenheter' && dwelling.name === placeName,
	)
	if (one === undefined || row === undefined || from <= today) return []
	calendar.take(row.at, from, null)
	return [bookingOf(chance, one, row.at, { form: formAt('training-flat'), from, until: null, children: [] })]
}

function book(
	chance: Chance,
	{ calendar, people }: Known,
	one: InventedHomeless,
	from: PlainDate,
	{ place, nights }: Pick<Wish, 'place' | 'nights'>,
	children: readonly string[] = [],
): InventedStay[] {
	const until = nights === null ? null : addDays(from, nights)
	const isWoman = people.find(({ id }) => id === one.personId)?.sex === 'woman'
	const row = calendar.beds.find(
		({ at, property, bed }) =>
			property.pool.includes(place) &&
			(property.unit !== 'young-adults' || one.unit === 'young-adults') &&
			(children.length === 0 || property.whom.children !== false) &&
			((bed.whom?.letsIn ?? property.whom.letsIn) !== 'families' || children.length > 0) &&
			((bed.whom?.letsIn ?? property.whom.letsIn) !== 'women' || isWoman) &&
			bed.sleeps > children.length &&
			bed.sleeps < 4 + children.length &&
			calendar.isFree(at, from, until),
	)
	if (row === undefined) return []
	calendar.take(row.at, from, until)
	return [bookingOf(chance, one, row.at, { form: formAt(place), from, until, children })]
}

function bookingOf(
	chance: Chance,
	{ personId, responsible }: InventedHomeless,
	bed: InventedStay['bed'],
	told: Pick<InventedStay, 'form' | 'from' | 'until' | 'children'>,
): InventedStay {
	return {
		...{ id: chance.id(), bed, personId, ...told },
		...{ state: 'booked', endReason: null, follows: null, recordedBy: responsible },
	}
}
