import { type PlainDate, yearOf } from '../../src/foundation/plain-date.ts'
import { asKnownOn } from './cases.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { inventHistory, type Life } from './history.ts'
import { inventHomeless } from './homeless.ts'
import { inventDuplicate } from './households.ts'
import { numberOffice } from './identity.ts'
import { inventLive } from './live.ts'
import { inventNotices } from './notices.ts'
import { organisation } from './organisation.ts'
import { plan } from './plan.ts'
import type { InventedCase, InventedPerson, Lillhamn } from './shape.ts'
import { inventStock } from './stock-stays.ts'

const duplicates = 18

/** The same seed and the same day give the same Lillhamn to the letter. */
export function inventLillhamn({ seed, today }: { seed: number; today: PlainDate }): Lillhamn {
	const chance = chanceFrom(seed)
	const office = numberOffice(chance)
	const live = inventLive(chance, office, today)
	const lives = [...inventHistory(chance, office, today), ...live]
		.filter(({ lived }) => lived.openedOn <= today)
		.toSorted((a, b) => (a.lived.openedOn < b.lived.openedOn ? -1 : 1))
	const town = {
		people: withDuplicates(chance, peopleIn(lives)),
		households: [...new Map(lives.map(({ household }) => [household.id, household])).values()],
		cases: numbered(lives.map(({ lived }) => asKnownOn(today, lived))),
	}
	const notices = inventNotices(chance, town, today)
	const { people, homeless } = inventHomeless(chance, office, town, today)
	const everybody = [...town.people, ...people]
	const housed = inventStock(chanceFrom(seed + 31), { people: everybody, homeless }, today)
	return {
		invented: true,
		today,
		organisation,
		...town,
		people: everybody,
		notices,
		...housed,
		plan,
	}
}

/** A protected person is known by name to those who work with the case. */
function peopleIn(lives: readonly Life[]): InventedPerson[] {
	const all = lives.flatMap(({ people, lived }) =>
		people.map((person) =>
			person.protection === 'none'
				? person
				: { ...person, knownTo: [...new Set(['lena-wik', lived.officer])] },
		),
	)
	return [...new Map(all.map((person) => [person.id, person])).values()]
}

function withDuplicates(chance: Chance, people: readonly InventedPerson[]): InventedPerson[] {
	const adults = people.filter(({ phone, protection }) => phone !== null && protection === 'none')
	const again = chance
		.shuffle(adults)
		.slice(0, duplicates)
		.map((person) => inventDuplicate(chance, person))
	return [...people, ...again]
}

/** `V 2026-0214`: in the order in which they were opened. */
function numbered(cases: readonly InventedCase[]): InventedCase[] {
	const counts = new Map<number, number>()
	return cases.map((one) => {
		const year = yearOf(one.openedOn)
		const count = (counts.get(year) ?? 0) + 1
		counts.set(year, count)
		return { ...one, number: `V ${year}-${String(count).padStart(4, '0')}` }
	})
}
