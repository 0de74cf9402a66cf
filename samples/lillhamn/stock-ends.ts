import type { PlaceType } from '../../src/features/homelessness/rules/codes/places.ts'
import type { FormCode } from '../../src/features/housing/rules/forms.ts'
import type { EndReason } from '../../src/features/housing/rules/stays/end-reasons.ts'
import { addDays, daysBetween, type PlainDate } from '../../src/foundation/plain-date.ts'
import { groupOf } from './homeless-courses.ts'
import type { InventedSpell } from './shape.ts'

const forms: Partial<Record<PlaceType, FormCode>> = {
	'night-shelter': 'night-shelter',
	'emergency-accommodation': 'emergency-housing',
	'on-call-housing': 'on-call-housing',
	refuge: 'refuge',
	'hotel-hostel-camping': 'hotel',
	'supported-housing': 'supported-housing',
	'training-flat': 'training-flat',
	'trial-flat': 'trial-flat',
	'reference-housing': 'reference-housing',
	'social-contract': 'social-contract',
	'municipal-contract': 'social-contract',
	'other-second-hand-with-conditions': 'support-contract',
}

/** The form of housing that a kind of place is told from. */
export function formAt(place: PlaceType): FormCode {
	const form = forms[place]
	if (form === undefined) throw new Error(`nobody stays in ${place}`)
	return form
}

/** Whether a spell becomes a support contract, the same on every pour: eight of ten who stay long enough. */
function settles({ place }: InventedSpell, personId: string, days: number): boolean {
	return place === 'training-flat' && days > 200 && Number.parseInt(personId.slice(0, 6), 16) % 10 < 8
}

/** A training flat in which somebody does well goes over into a contract with support, in the same home. */
export function contractsOf(spell: InventedSpell, personId: string, today: PlainDate): InventedSpell[] {
	const days = daysBetween(spell.from, spell.until ?? today)
	if (!settles(spell, personId, days)) return [spell]
	const settled = addDays(spell.from, Math.min(300, Math.floor(days * 0.6)))
	return [
		{ ...spell, until: settled, destination: 'social-contract' },
		{ ...spell, from: settled, place: 'other-second-hand-with-conditions', followsCaseId: null },
	]
}

const steps = { acute: 1, own: 0, institution: 2, tenancy: 3 } as const

/** Why a stay ended, by what came after it. */
export function endReasonOf(spell: InventedSpell, next: InventedSpell | undefined): EndReason {
	const { destination, until, place } = spell
	if (destination === 'own-lease') return groupOf(place) === 'tenancy' ? 'take-over' : 'own-lease'
	if (destination === 'deceased') return 'deceased'
	if (destination === 'moved-away') return 'moved-municipality'
	if (next === undefined || next.from !== until) return destination === null ? 'unknown' : 'own-wish'
	if (next.place === 'prison') return 'prison'
	if (['treatment-unit', 'hvb', 'sis', 'care-24h'].includes(next.place)) return 'institution'
	const [was, is] = [steps[groupOf(place)], steps[groupOf(next.place)]]
	if (groupOf(next.place) === 'own') return 'own-wish'
	if (is > was) return 'next-step'
	if (is < was) return daysBetween(spell.from, next.from) % 3 === 0 ? 'previous-step' : 'breakdown'
	return next.place === 'other-second-hand-with-conditions' ? 'next-step' : 'own-wish'
}
