import type { OpenPurpose } from '../../src/features/housing/rules/agreements/codes.ts'
import { type Ore, ore } from '../../src/foundation/money.ts'
import { addDays, daysBetween, firstDayOf, type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { organisation } from './organisation.ts'
import { type Home, inventHome, quarterOf } from './places.ts'

/** Homes that came by the agreements, each year exactly; the years after the last known one go on as the plan wants it. */
const suppliedIn = new Map([
	[2021, 107],
	[2022, 121],
	[2023, 139],
	[2024, 152],
	[2025, 168],
])
const firstYear = 2021
const asThePlanWants = 180

export const suppliedHomes = (year: number): number => suppliedIn.get(year) ?? asThePlanWants

type LandlordKey = (typeof organisation.landlords)[number]['key']
type UnitKey = 'housing-unit' | 'family-unit' | 'housing-first' | 'young-adults'

export type InventedAnswer = {
	readonly unit: UnitKey
	readonly askedOn: PlainDate
	readonly answer: 'accepted' | 'declined' | null
	readonly answeredOn: PlainDate | null
	readonly reason: 'too-small' | 'too-dear' | 'wrong-area' | 'nobody-suits' | 'too-short-notice' | null
}

export type InventedOffer = {
	readonly id: string
	readonly landlord: LandlordKey
	readonly home: Home
	readonly area: string
	readonly floor: number
	readonly rentOre: Ore
	readonly purpose: OpenPurpose
	readonly offeredOn: PlainDate
	readonly answerBy: PlainDate
	readonly availableFrom: PlainDate
	readonly answers: readonly InventedAnswer[]
	readonly takenOn: PlainDate | null
	readonly declinedOn: PlainDate | null
	readonly withdrawnOn: PlainDate | null
	readonly form: 'own-lease' | 'social-contract' | 'training-flat' | 'support-contract' | null
	readonly movesInOn: PlainDate | null
	readonly ownLeaseOn: PlainDate | null
}

/** Every home that a landlord has offered until today. */
export function inventOffers(chance: Chance, today: PlainDate): InventedOffer[] {
	const years = Array.from(
		{ length: Math.max(0, yearOf(today) - firstYear + 1) },
		(_, gone) => firstYear + gone,
	)
	const known = years.flatMap((year) => {
		const days = daysBetween(firstDayOf(year), firstDayOf(year + 1))
		const supplied = Array.from({ length: suppliedHomes(year) }, (_, place) => {
			// Spread over the year, a little unevenly.
			const within = Math.min(days - 1, Math.floor(((place + chance.next()) * days) / suppliedHomes(year)))
			return inventSupplied(chance, addDays(firstDayOf(year), within), today)
		})
		const lost = Array.from({ length: 14 }, () =>
			inventLost(chance, addDays(firstDayOf(year), chance.between(0, days - 1))),
		)
		return [...supplied, ...lost]
	})
	// What lies ahead has not been offered, and what is offered of late is told by hand.
	const settled = addDays(today, -15)
	const past = known.filter(({ movesInOn, offeredOn }) =>
		movesInOn === null ? offeredOn <= settled : movesInOn <= today,
	)
	return [...past, ...tellOpen(chance, today)]
}

function inventHomeOffered(chance: Chance, offeredOn: PlainDate) {
	const home = inventHome(chance)
	const landlord = chance.weigh(organisation.landlords.map(({ key, share }) => [key, share] as const))
	return {
		...{ id: chance.id(), landlord, home, area: quarterOf(home), floor: chance.between(0, 6) },
		rentOre: ore(chance.between(42, 52) * 10_000 + home.rooms * chance.between(14, 19) * 10_000),
		purpose: chance.weigh<OpenPurpose>([
			['social', 6],
			['assigned-refugees', 2],
			['families', 2],
			['housing-first', 1],
		]),
		...{
			offeredOn,
			answerBy: addDays(offeredOn, 7),
			availableFrom: addDays(offeredOn, chance.between(20, 60)),
		},
		...{ takenOn: null, declinedOn: null, withdrawnOn: null, form: null, movesInOn: null, ownLeaseOn: null },
	}
}

const yes = (unit: UnitKey, askedOn: PlainDate, answeredOn: PlainDate): InventedAnswer => ({
	...{ unit, askedOn, answeredOn, answer: 'accepted', reason: null },
})
const no = (chance: Chance, unit: UnitKey, askedOn: PlainDate, answeredOn: PlainDate): InventedAnswer => ({
	...{ unit, askedOn, answeredOn, answer: 'declined' },
	reason: chance.pick(['too-small', 'too-dear', 'wrong-area', 'nobody-suits', 'too-short-notice']),
})

/** A home that somebody moved into on the day; about one in six was declined by the first unit. */
function inventSupplied(chance: Chance, movesInOn: PlainDate, today: PlainDate): InventedOffer {
	const offeredOn = addDays(movesInOn, -chance.between(18, 64))
	const [asked, passed] = [addDays(offeredOn, chance.between(1, 5)), addDays(offeredOn, chance.between(6, 9))]
	const passedOn = chance.happens(0.16)
	const form = chance.weigh<NonNullable<InventedOffer['form']>>([
		['own-lease', 9],
		['social-contract', 6],
		['training-flat', 3],
		['support-contract', 2],
	])
	const after = addDays(movesInOn, chance.between(380, 760))
	const takenOver = chance.happens(0.55) && after <= today ? after : null
	return {
		...inventHomeOffered(chance, offeredOn),
		answers: passedOn
			? [no(chance, 'housing-unit', offeredOn, asked), yes('family-unit', asked, passed)]
			: [yes('housing-unit', offeredOn, asked)],
		takenOn: passedOn ? passed : asked,
		...{ form, movesInOn, ownLeaseOn: form === 'own-lease' ? movesInOn : takenOver },
	}
}

/** A home that nobody took, or that the landlord took back. */
function inventLost(chance: Chance, offeredOn: PlainDate): InventedOffer {
	const home = inventHomeOffered(chance, offeredOn)
	const day = addDays(offeredOn, chance.between(3, 8))
	const asked = {
		unit: 'housing-unit',
		askedOn: offeredOn,
		answer: null,
		answeredOn: null,
		reason: null,
	} as const
	if (chance.happens(0.4)) return { ...home, answers: [asked], withdrawnOn: day }
	return { ...home, answers: [no(chance, 'housing-unit', offeredOn, day)], declinedOn: day }
}

/** Of late: some wait for an answer, one was declined and passed on, one waits to be, two are taken and nobody is chosen. */
function tellOpen(chance: Chance, today: PlainDate): InventedOffer[] {
	const offered = (daysAgo: number) => {
		const home = inventHomeOffered(chance, addDays(today, -daysAgo))
		return { ...home, purpose: home.home.rooms > 2 ? ('families' as const) : ('social' as const) }
	}
	const waits = (unit: UnitKey, daysAgo: number): InventedAnswer => ({
		...{ unit, askedOn: addDays(today, -daysAgo), answer: null, answeredOn: null, reason: null },
	})
	const declined = (daysAgo: number, after: number) =>
		no(chance, 'housing-unit', addDays(today, -daysAgo), addDays(today, -daysAgo + after))
	const taken = (daysAgo: number) => {
		const day = addDays(today, -daysAgo + 2)
		return { answers: [yes('housing-unit', addDays(today, -daysAgo), day)], takenOn: day }
	}
	return [
		...[6, 4, 2, 1].map((daysAgo) => ({ ...offered(daysAgo), answers: [waits('housing-unit', daysAgo)] })),
		{ ...offered(5), answers: [declined(5, 2), waits('family-unit', 3)] },
		{ ...offered(6), answers: [declined(6, 3)] },
		{ ...offered(9), ...taken(9) },
		{ ...offered(12), ...taken(12), form: 'social-contract', movesInOn: addDays(today, 19) },
	]
}
