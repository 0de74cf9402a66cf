import type { FactorCode } from '../../src/features/homelessness/rules/codes/factors.ts'
import type { PlaceType } from '../../src/features/homelessness/rules/codes/places.ts'
import { addDays, daysBetween, laterOf, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { anyTenancy, daysAt, evictedTo, firstPlace, groupOf, turnAfter } from './homeless-courses.ts'
import { factorsFor } from './homeless-factors.ts'
import { inventSpell } from './homeless-spells.ts'
import { tellDoubles, tellKerstin, tellUnidentified } from './homeless-told.ts'
import { bornYearsBefore, inventRelatives, type Office } from './households.ts'
import type { Sex } from './names.ts'
import type {
	InventedCase,
	InventedHomeless,
	InventedHousehold,
	InventedMeeting,
	InventedPerson,
	InventedSpell,
} from './shape.ts'

/** The list begins here; what was going on that day is told as far back as somebody knew. */
const listBegan = plainDate('2021-06-01')
const newEachMonth = [8, 12] as const
const onTheListWhenItBegan = 150

type Town = { readonly cases: readonly InventedCase[]; readonly households: readonly InventedHousehold[] }

export type HomelessTown = {
	readonly people: readonly InventedPerson[]
	readonly homeless: readonly InventedHomeless[]
}

/** Everybody who is or has been homeless since the list began: singles, families, and those evicted in Lillhamn. */
export function inventHomeless(
	chance: Chance,
	office: Office,
	town: Town & { readonly people: readonly InventedPerson[] },
	today: PlainDate,
): HomelessTown {
	const evicted = evictedPeople(chance, town, today)
	const people: InventedPerson[] = []
	const homeless: InventedHomeless[] = [...evicted]
	const arrive = (on: PlainDate, place: PlaceType, began: PlainDate = on) => {
		const family = inventArrival(chance, office, on, place)
		people.push(...family.people)
		const [first] = family.people
		if (first === undefined) return
		const life = live(chance, began, place, today, on)
		homeless.push(
			...withChildren(chance, first, family.children, life, factorsFor(chance, first, life.spells)),
		)
	}
	for (let count = 0; count < onTheListWhenItBegan; count += 1) {
		const place = chance.happens(0.45) ? anyTenancy(chance) : firstPlace(chance)
		const since = addDays(listBegan, -chance.between(1, Math.floor(daysAt(chance, place) * 0.9)))
		arrive(listBegan, place, since)
	}
	for (let month = listBegan; month <= today; month = addDays(month, 30)) {
		const count = chance.between(...newEachMonth)
		for (let one = 0; one < count; one += 1) {
			const on = addDays(month, chance.between(0, 29))
			if (on <= today) arrive(on, firstPlace(chance))
		}
	}
	const told = [
		tellKerstin(chance, today),
		tellUnidentified(chance, today),
		tellDoubles(chance, people, homeless, today),
	]
	return {
		people: [...people, ...told.flatMap((one) => one.people)],
		homeless: [...homeless, ...told.flatMap((one) => one.homeless)],
	}
}

type Life = Pick<InventedHomeless, 'spells' | 'contacts'>

/** One person's way from the first place on, as it is known today. */
function live(
	chance: Chance,
	from: PlainDate,
	first: PlaceType,
	today: PlainDate,
	metFrom: PlainDate = from,
	followsCaseId: string | null = null,
): Life {
	const spells: InventedSpell[] = []
	const contacts: InventedMeeting[] = []
	let day = from
	let place = first
	let follows = followsCaseId
	for (;;) {
		const end = addDays(day, daysAt(chance, place))
		const turn = turnAfter(chance, place)
		const spell = inventSpell(chance, place, { from: day, until: end, today })
		const destination = turn.to === 'home' ? turn.destination : null
		contacts.push(...meetings(chance, laterOf(day, metFrom), end, place))
		// Somebody whom nobody meets any more stays on the list as inactive, until the matter is ended.
		const known = turn.to === 'nowhere' ? addDays(end, chance.between(150, 330)) : end
		const open = known > today
		spells.push({
			...spell,
			until: open ? null : known,
			destination: open ? null : turn.to === 'nowhere' ? 'unknown' : destination,
			followsCaseId: follows,
		})
		follows = null
		if (open || turn.to === 'nowhere') break
		if (turn.to === 'place') {
			day = end
			place = turn.place
			continue
		}
		// About one in six comes back within two years.
		if (destination === 'deceased' || destination === 'moved-away' || !chance.happens(0.17)) break
		day = addDays(end, chance.between(40, 620))
		if (day > today) break
		place = firstPlace(chance)
	}
	return { spells, contacts: contacts.filter(({ on }) => on <= today) }
}

/** A tenancy is visited now and then; whoever has no home is met more often. */
function meetings(chance: Chance, from: PlainDate, until: PlainDate, place: PlaceType): InventedMeeting[] {
	const [soonest, latest] = groupOf(place) === 'tenancy' ? [35, 110] : [9, 62]
	const met: InventedMeeting[] = [{ on: from, kind: 'meeting' }]
	for (let on = from; ; ) {
		on = addDays(on, chance.between(soonest, latest))
		if (on >= until) return met
		const kind = chance.weigh([
			['meeting', 6],
			['visit', 4],
			['phone', 6],
			['outreach', groupOf(place) === 'acute' ? 5 : 0],
			['letter', 1],
			['attempt', 2],
		] as const)
		met.push({ on, kind })
	}
}

type Arrival = { readonly people: readonly InventedPerson[]; readonly children: readonly InventedPerson[] }

function inventArrival(chance: Chance, office: Office, on: PlainDate, place: PlaceType): Arrival {
	const refuge = place === 'refuge'
	const sex: Sex = refuge || chance.happens(0.32) ? 'woman' : 'man'
	const make = inventRelatives(chance, office, refuge && chance.happens(0.35) ? 'confidentiality' : 'none')
	const age = chance.weigh([
		[20, 22],
		[29, 24],
		[38, 22],
		[47, 16],
		[57, 11],
		[68, 5],
	])
	const adult = make(bornYearsBefore(chance, on, age + chance.between(-1, 4)), sex, true)
	const family = sex === 'woman' ? (refuge ? 0.6 : 0.26) : 0.06
	const count = age > 21 && age < 50 && chance.happens(family) ? chance.between(1, 3) : 0
	const children = Array.from({ length: count }, () =>
		make(bornYearsBefore(chance, on, chance.between(0, 14)), chance.happens(0.5) ? 'woman' : 'man', false),
	)
	return {
		people: [
			{ ...adult, knownTo: adult.protection === 'none' ? [] : ['lena-wik', 'hodan-jama'] },
			...children,
		],
		children,
	}
}

/** Children who live with their parent there have spells of their own; the others are a number on the parent's. */
function withChildren(
	chance: Chance,
	adult: InventedPerson,
	children: readonly InventedPerson[],
	life: Life,
	factors: readonly FactorCode[],
): InventedHomeless[] {
	const together = chance.happens(0.55)
	const spells = life.spells.map((spell) => {
		const here = children.length > 0 && together && livesWithChildren(spell.place)
		return {
			...spell,
			withChildren: here ? ('yes' as const) : ('no' as const),
			childrenElsewhere: here ? 0 : children.length,
		}
	})
	const unit = unitOf(chance, adult, spells)
	const own: InventedHomeless = {
		personId: adult.id,
		withPersonId: null,
		unit,
		responsible: responsibleIn(chance, unit),
		spells,
		contacts: life.contacts,
		factors,
	}
	const theirs = spells.filter((spell) => spell.withChildren === 'yes')
	if (theirs.length === 0) return [own]
	return [
		own,
		...children.map((child) => ({
			...own,
			personId: child.id,
			withPersonId: adult.id,
			spells: theirs.map((spell) => ({ ...spell, withChildren: 'no' as const, followsCaseId: null })),
			factors: [],
		})),
	]
}

const livesWithChildren = (place: PlaceType): boolean =>
	![
		'rough-sleeping',
		'night-shelter',
		'prison',
		'treatment-unit',
		'sis',
		'public-space-tent-car-stairwell',
	].includes(place)

function unitOf(chance: Chance, adult: InventedPerson, spells: readonly InventedSpell[]): string {
	const [first] = spells
	if (first?.place === 'refuge') return 'womens-peace'
	const young = adult.born !== null && first !== undefined && daysBetween(adult.born, first.from) < 25 * 365
	return young && chance.happens(0.6) ? 'young-adults' : 'housing-unit'
}

function responsibleIn(chance: Chance, unit: string): string {
	if (unit === 'womens-peace') return 'hodan-jama'
	if (unit === 'young-adults') return 'eva-lund'
	return chance.weigh([
		['sara-holm', 5],
		['ali-demir', 4],
		['johan-rask', 3],
		['ida-ek', 4],
	])
}

/** Adults whom an eviction left without a home: at once, or after months with friends whom nobody told of. */
function evictedPeople(
	chance: Chance,
	{ cases, households, people }: Town & { readonly people: readonly InventedPerson[] },
	today: PlainDate,
): InventedHomeless[] {
	const homes = new Map(households.map((household) => [household.id, household]))
	const known = new Map(people.map((person) => [person.id, person]))
	const seen = new Set<string>()
	return cases.flatMap((one) => {
		const evictedOn = one.dates.find(({ kind }) => kind === 'evicted')?.on
		const household = homes.get(one.householdId)
		if (evictedOn === undefined || household === undefined || seen.has(household.id)) return []
		if (evictedOn < listBegan || !chance.happens(0.55)) return []
		seen.add(household.id)
		const from = chance.happens(0.6) ? evictedOn : addDays(evictedOn, chance.between(40, 240))
		if (from > today) return []
		const members = household.members.flatMap(({ personId, role }) => {
			const person = known.get(personId)
			return person === undefined ? [] : [{ person, role }]
		})
		const adult = members.find(({ role }) => role === 'adult')?.person
		if (adult === undefined) return []
		const children = members.filter(({ role }) => role === 'child').map(({ person }) => person)
		const life = live(chance, from, evictedTo(chance), today, from, one.id)
		return withChildren(chance, adult, children, life, [
			'eviction',
			...factorsFor(chance, adult, life.spells),
		])
	})
}
