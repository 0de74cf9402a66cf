import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import type { InventedHomeless, InventedPerson, InventedSpell } from './shape.ts'
import type { BedAt, InventedProperty, InventedStay, InventedStock } from './shape-stock.ts'
import { inventProperties } from './stock.ts'
import { aheadOf, bookedForKerstin, findKerstin, usesOf } from './stock-ahead.ts'
import { type Calendar, calendarOf } from './stock-calendar.ts'
import { contractsOf, endReasonOf, formAt } from './stock-ends.ts'

type Town = { readonly homeless: readonly InventedHomeless[]; readonly people: readonly InventedPerson[] }

/** A spell that somebody spends in a bed of the municipality's, with the children who live there too. */
type Lodging = {
	readonly one: InventedHomeless
	readonly spell: InventedSpell
	readonly parts: readonly InventedSpell[]
	readonly children: readonly string[]
	readonly until: PlainDate | null
	/** Told of by name in pictures and stories: in the very bed that is named. */
	readonly told: boolean
}

/** Days ahead on which a stay that runs is planned to end: how likely, and between which days. */
const plannedEnds: Partial<Record<InventedSpell['place'], readonly [number, number, number]>> = {
	'emergency-accommodation': [0.7, 3, 40],
	'night-shelter': [0.5, 1, 9],
	'on-call-housing': [0.8, 6, 45],
	'hotel-hostel-camping': [0.9, 2, 20],
	'supported-housing': [0.3, 12, 80],
	'training-flat': [0.15, 20, 85],
	'trial-flat': [0.15, 20, 85],
}

/** Everybody whom the list tells of as living with the municipality lives in a bed of it, on the same days, as far as there are beds. */
export function inventStock(
	chance: Chance,
	{ homeless, people }: Town,
	today: PlainDate,
): { stock: InventedStock; homeless: InventedHomeless[] } {
	const properties = inventProperties(chance, today)
	const calendar = calendarOf(properties)
	const uses = usesOf(chance, properties, calendar, today)
	const placed = new Map<string, string | null>()
	const stays: InventedStay[] = []
	stays.push(...bookedForKerstin(chance, { properties, calendar, homeless, people }, today))
	for (const lodging of lodgingsOf(chance, homeless, { today, toldId: findKerstin({ people, homeless }) })) {
		const bed = findBed(properties, calendar, lodging)
		if (bed === undefined) continue
		calendar.take(bed, lodging.spell.from, lodging.until)
		placed.set(keyOf(lodging.one, lodging.spell), nameOf(properties, bed))
		stays.push(...staysOf(chance, lodging, bed, today))
	}
	const { booked, stayOn } = aheadOf(chance, { properties, calendar, homeless, people, stays }, today)
	const all = [...stays.map((stay) => (stayOn.has(stay.id) ? { ...stay, until: null } : stay)), ...booked]
	return {
		stock: {
			properties,
			stays: linked(all),
			uses: [...uses, ...calendar.turnarounds(today)],
		},
		homeless: homeless.map((one) => ({
			...one,
			spells: one.spells.flatMap((spell) => {
				const placeName = placed.get(keyOf(one, spell))
				const told = placeName === undefined ? spell : { ...spell, placeName }
				return contractsOf(told, one.withPersonId ?? one.personId, today)
			}),
		})),
	}
}

const keyOf = (one: InventedHomeless, spell: InventedSpell) =>
	`${one.withPersonId ?? one.personId} ${spell.from}`

/** Those told of by the pictures first, then the latest, so that the beds are full today. */
function lodgingsOf(
	chance: Chance,
	homeless: readonly InventedHomeless[],
	{ today, toldId }: { today: PlainDate; toldId: string | undefined },
): Lodging[] {
	const all = homeless
		.filter(({ withPersonId }) => withPersonId === null)
		.flatMap((one) => {
			const theirs = homeless.filter(({ withPersonId }) => withPersonId === one.personId)
			return one.spells.map((spell) => {
				const [likely, soonest, latest] = plannedEnds[spell.place] ?? [0, 0, 0]
				const drawn = chance.happens(likely) ? addDays(today, chance.between(soonest, latest)) : null
				const { dischargeOn } = spell
				const told = one.personId === toldId
				const discharged = dischargeOn !== null && dischargeOn > today ? dischargeOn : null
				const planned = told ? discharged : drawn
				return {
					...{ one, spell, told },
					parts: contractsOf(spell, one.personId, today),
					children: theirs
						.filter(({ spells }) => spells.some(({ from }) => from === spell.from))
						.map(({ personId }) => personId),
					until: spell.until ?? (spell.from <= today ? planned : null),
				}
			})
		})
	return all.toSorted((a, b) => Number(b.told) - Number(a.told) || (a.spell.from < b.spell.from ? 1 : -1))
}

/** The smallest bed that is free all those days, in the house that the spell names when there is one. */
function findBed(
	properties: readonly InventedProperty[],
	calendar: Calendar,
	{ one, spell, children, until, told }: Lodging,
): BedAt | undefined {
	const called = (spell.placeName ?? '').toLowerCase()
	const fits = calendar.beds
		.filter(
			({ property, bed }) =>
				property.pool.includes(spell.place) &&
				(property.unit !== 'young-adults' || one.unit === 'young-adults') &&
				(property.whom.letsIn !== 'families' || children.length > 0) &&
				bed.sleeps > children.length &&
				(bed.sleeps < 7 || children.length > 0),
		)
		.filter(({ at }) => calendar.isFree(at, spell.from, until))
	const rank = ({ at, property, bed }: (typeof fits)[number]) => {
		const name = nameOf(properties, at)?.toLowerCase() ?? ''
		if (told) return name === called || `${property.name}, ${bed.name}`.toLowerCase() === called ? 0 : 99
		const young = property.unit === 'young-adults' ? -50 : 0
		return young + (called.startsWith(property.name.toLowerCase()) ? 0 : 20) + bed.sleeps
	}
	return fits.toSorted((a, b) => rank(a) - rank(b))[0]?.at
}

/** What a spell there is called; where a refuge lies nobody writes. */
function nameOf(properties: readonly InventedProperty[], [p, d]: BedAt): string | null {
	const property = properties[p]
	const dwelling = property?.dwellings[d]
	if (property === undefined || dwelling === undefined || property.kind === 'refuge') return null
	return dwelling.street ?? `${property.name}, ${dwelling.name.toLowerCase()}`
}

function staysOf(chance: Chance, lodging: Lodging, bed: BedAt, today: PlainDate): InventedStay[] {
	const { one, parts, children } = lodging
	return parts.map((part, at) => {
		const until = part.until ?? lodging.until
		const last = at === parts.length - 1
		const next = last ? one.spells.find(({ from }) => from >= part.from && from === until) : parts[at + 1]
		const left = until !== null && until <= today
		return {
			...{ id: chance.id(), bed, personId: one.personId, children, form: formAt(part.place) },
			...{ from: part.from, until, follows: null, recordedBy: one.responsible },
			state: left ? 'left' : part.from > today ? 'booked' : 'here',
			endReason: left ? endReasonOf(part, next) : null,
		}
	})
}

/** Who goes on the same day follows from where they were. */
function linked(stays: readonly InventedStay[]): InventedStay[] {
	const ended = new Map(stays.map(({ personId, until, id }) => [`${personId} ${until}`, id]))
	return stays.map((stay) => ({ ...stay, follows: ended.get(`${stay.personId} ${stay.from}`) ?? null }))
}
