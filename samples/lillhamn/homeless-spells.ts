import type { PlaceType } from '../../src/features/homelessness/rules/codes/places.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import type { Chance } from './chance.ts'
import { groupOf } from './homeless-courses.ts'
import { inventHome } from './places.ts'
import type { InventedSpell } from './shape.ts'

const named: Partial<Record<PlaceType, readonly string[]>> = {
	'emergency-accommodation': ['Ankaret', 'Skeppet'],
	'night-shelter': ['Ankarets natthärbärge'],
	'on-call-housing': ['Jourlägenheten, Fyrgatan'],
	'hotel-hostel-camping': ['Hotell Kajkanten', 'Lillhamns vandrarhem'],
	'supported-housing': ['Björken', 'Aspen'],
	'treatment-unit': ['Solgläntans behandlingshem'],
	prison: ['Anstalten Västkust'],
	hvb: ['Ekdungens HVB'],
	'friends-acquaintances': ['Hos en vän', 'Hos en väninna', 'Hos en arbetskamrat'],
	'family-relatives': ['Hos en syster', 'Hos föräldrar', 'Hos en morbror'],
}

type Stay = { readonly from: PlainDate; readonly until: PlainDate; readonly today: PlainDate }

/** The facts of one stay, as an officer would have written them down. */
export function inventSpell(chance: Chance, place: PlaceType, { from, until, today }: Stay): InventedSpell {
	const group = groupOf(place)
	const lasts = until > today
	return {
		from,
		until,
		place,
		placeName: nameOf(chance, place),
		arrangedBy:
			group === 'own' || place === 'rough-sleeping' || place.startsWith('public')
				? 'person'
				: arranger(place),
		contract: contractOf(place),
		contractEndsOn: place === 'lodger' || place === 'sublet' ? until : null,
		dischargeOn: group === 'institution' ? (lasts ? until : addDays(until, chance.between(-10, 0))) : null,
		homeAfter: group === 'institution' ? 'none' : 'unknown',
		overstays: group === 'institution' && chance.happens(0.62),
		population: chance.happens(0.022) ? 'eu-eea' : 'resident',
		withChildren: 'no',
		childrenElsewhere: 0,
		destination: null,
		followsCaseId: null,
	}
}

function nameOf(chance: Chance, place: PlaceType): string | null {
	if (groupOf(place) === 'tenancy') return inventHome(chance).address
	const names = named[place]
	if (names === undefined) return null
	const name = chance.pick(names)
	return place === 'supported-housing' ? `${name}, rum ${chance.between(1, 14)}` : name
}

const arranger = (place: PlaceType) =>
	(['prison', 'care-24h', 'sis'] as readonly PlaceType[]).includes(place) ? 'other-authority' : 'municipality'

function contractOf(place: PlaceType): InventedSpell['contract'] {
	if (groupOf(place) === 'tenancy') return 'special-terms'
	return place === 'sublet' || place === 'lodger' ? 'sublet' : 'none'
}
