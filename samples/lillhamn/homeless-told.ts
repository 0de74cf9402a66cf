import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { inventDuplicate } from './households.ts'
import { testPersonnummer } from './identity.ts'
import type { InventedHomeless, InventedMeeting, InventedPerson, InventedSpell } from './shape.ts'

/** Those whom pictures and stories tell of by name, and those whom nobody could name. */
type Told = { readonly people: readonly InventedPerson[]; readonly homeless: readonly InventedHomeless[] }

const plain: InventedSpell = {
	from: plainDate('2025-08-14'),
	until: null,
	place: 'friends-acquaintances',
	placeName: null,
	arrangedBy: 'person',
	contract: 'none',
	contractEndsOn: null,
	dischargeOn: null,
	homeAfter: 'unknown',
	overstays: false,
	population: 'resident',
	withChildren: 'no',
	childrenElsewhere: 0,
	destination: null,
	followsCaseId: null,
}

export const kerstin = { givenName: 'Kerstin', familyName: 'Falk', born: plainDate('1980-02-14') }

/** The training flat that Kerstin Falk waits for, and from when it is hers. */
export const kerstinsFlat = { placeName: 'Näverstigen 5', from: plainDate('2026-11-01') }

/**
 * Kerstin Falk: evicted, then with a friend, an emergency bed, supported housing that she is to leave, two weeks of nothing
 * ahead, and then a training flat. Nobody lives ahead of today: until she comes the flat is only booked.
 */
export function tellKerstin(chance: Chance, today: PlainDate): Told {
	const { born } = kerstin
	const person: InventedPerson = {
		id: chance.id(),
		...kerstin,
		sex: 'woman',
		language: 'svenska',
		phone: '070-174 06 77',
		personnummer: testPersonnummer(born, 'woman'),
		protection: 'none',
		duplicateOf: null,
		knownTo: [],
		unidentified: null,
	}
	const day = plainDate
	const leaves = day('2026-10-18')
	const spells: InventedSpell[] = [
		{
			...plain,
			from: day('2025-01-01'),
			until: plain.from,
			place: 'own-home',
			placeName: 'Kvarngränd 9',
			contract: 'own-lease',
		},
		{ ...plain, until: day('2025-11-02'), placeName: 'Hos väninna, Tallbacken', childrenElsewhere: 1 },
		{
			...plain,
			from: day('2025-11-02'),
			until: day('2026-03-03'),
			place: 'emergency-accommodation',
			placeName: 'Ankaret, plats 2',
			arrangedBy: 'municipality',
			childrenElsewhere: 1,
		},
		{
			...plain,
			from: day('2026-03-03'),
			until: leaves <= today ? leaves : null,
			place: 'supported-housing',
			placeName: 'Björken, rum 7',
			arrangedBy: 'municipality',
			dischargeOn: leaves,
			homeAfter: 'none',
			overstays: true,
			childrenElsewhere: 1,
		},
		...(kerstinsFlat.from > today
			? []
			: [
					{
						...plain,
						...kerstinsFlat,
						place: 'training-flat' as const,
						arrangedBy: 'municipality' as const,
						contract: 'special-terms' as const,
						childrenElsewhere: 1,
					},
				]),
	]
	const days: [string, InventedMeeting['kind']][] = [
		['2025-08-14', 'meeting'],
		['2025-09-04', 'phone'],
		['2025-11-02', 'meeting'],
		['2025-11-10', 'visit'],
		['2025-11-28', 'phone'],
		['2025-12-11', 'meeting'],
		['2026-01-09', 'meeting'],
		['2026-01-30', 'phone'],
		['2026-02-17', 'visit'],
		['2026-03-03', 'meeting'],
		['2026-03-12', 'meeting'],
		['2026-04-08', 'visit'],
		['2026-05-06', 'phone'],
		['2026-05-20', 'meeting'],
		['2026-06-10', 'visit'],
		['2026-07-02', 'letter'],
		['2026-08-12', 'meeting'],
		['2026-09-04', 'meeting'],
		['2026-09-23', 'visit'],
		['2026-10-05', 'phone'],
	]
	return {
		people: [person],
		homeless: [
			{
				personId: person.id,
				withPersonId: null,
				unit: 'housing-unit',
				responsible: 'sara-holm',
				spells,
				contacts: days.map(([on, kind]) => ({ on: day(on), kind })),
				factors: ['eviction', 'debts-payment-remarks', 'housing-support', 'budget-debt-advice'],
			},
		],
	}
}

/** People met outdoors, whose names nobody knows yet. */
export function tellUnidentified(chance: Chance, today: PlainDate): Told {
	const met = [
		{ code: 'K-0038', called: 'Nisse vid kajen', bornAbout: 1971, sex: 'man' as const, since: 41 },
		{ code: 'K-0039', called: null, bornAbout: 1996, sex: 'woman' as const, since: 12 },
	]
	const all = met.map(({ since, sex, ...unidentified }) => {
		const person: InventedPerson = {
			id: chance.id(),
			givenName: '',
			familyName: '',
			born: null,
			sex,
			language: 'svenska',
			phone: null,
			personnummer: null,
			protection: 'none',
			duplicateOf: null,
			knownTo: [],
			unidentified,
		}
		const from = addDays(today, -since)
		return {
			person,
			one: outdoors(person.id, from, [from, addDays(from, Math.floor(since / 2)), addDays(today, -3)]),
		}
	})
	return { people: all.map(({ person }) => person), homeless: all.map(({ one }) => one) }
}

const doubleMetOn = (today: PlainDate) => addDays(today, -126)
export const doubleFoundOn = (today: PlainDate) => addDays(today, -69)

/** The double that somebody recognised; the others still wait at the merge desk. */
export function linkedDouble(
	list: readonly InventedHomeless[],
	people: readonly InventedPerson[],
	today: PlainDate,
): { readonly recordId: string; readonly keptId: string } {
	const doubles = new Map(people.map((person) => [person.id, person.duplicateOf]))
	for (const { personId, spells } of list) {
		const keptId = doubles.get(personId)
		if (typeof keptId === 'string' && spells[0]?.from === doubleMetOn(today))
			return { recordId: personId, keptId }
	}
	throw new Error('Lillhamn has no linked double')
}

/** Somebody on the list whom the outreach team met and wrote down once more, under another spelling. */
export function tellDoubles(
	chance: Chance,
	people: readonly InventedPerson[],
	list: readonly InventedHomeless[],
	today: PlainDate,
): Told {
	const known = new Map(people.map((person) => [person.id, person]))
	const longSince = addDays(today, -164)
	const openToday = list.flatMap((one) => {
		const person = known.get(one.personId)
		const last = one.spells.at(-1)
		const fits = person?.protection === 'none' && person.born !== null && person.givenName !== ''
		return fits && one.withPersonId === null && last?.until === null && last.from < longSince ? [person] : []
	})
	const again = chance.shuffle(openToday).slice(0, 4)
	const all = again.map((person, place) => {
		const double = inventDuplicate(chance, person)
		const from = place === 0 ? doubleMetOn(today) : addDays(today, -chance.between(12, 50))
		return { double, one: outdoors(double.id, from, [from, addDays(from, 9)]) }
	})
	return { people: all.map(({ double }) => double), homeless: all.map(({ one }) => one) }
}

function outdoors(personId: string, from: PlainDate, metOn: readonly PlainDate[]): InventedHomeless {
	return {
		personId,
		withPersonId: null,
		unit: 'housing-unit',
		responsible: 'ida-ek',
		spells: [{ ...plain, from, place: 'public-space-tent-car-stairwell' }],
		contacts: metOn.map((on) => ({ on, kind: 'outreach' })),
		factors: [],
	}
}
