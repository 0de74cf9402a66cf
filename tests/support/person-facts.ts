import type { ContactFacts, PersonFacts, SpellFacts } from '../../src/features/homelessness/rules/facts.ts'
import { addDays, type PlainDate, plainDate } from '../../src/foundation/plain-date.ts'

/** A spell with nothing special about it; a test says what matters. */
export function spellOf(
	given: Partial<Omit<SpellFacts, 'startsOn'>> & { readonly startsOn: string },
): SpellFacts {
	return {
		endsOn: null,
		place: 'emergency-accommodation',
		arrangedBy: 'municipality',
		contract: 'none',
		contractEndsOn: null,
		dischargeOn: null,
		homeAfter: 'unknown',
		overstays: false,
		population: 'resident',
		withChildren: 'no',
		overriddenTo: null,
		destination: null,
		...given,
		startsOn: plainDate(given.startsOn),
	}
}

export function personOf(given: Partial<PersonFacts>): PersonFacts {
	return { bornOn: plainDate('1980-05-17'), sex: 'woman', spells: [], contacts: [], ...given }
}

/** Met every month from one day to another, both included. */
export function metMonthly(from: string, to: string): ContactFacts[] {
	const contacts: ContactFacts[] = []
	for (let day: PlainDate = plainDate(from); day <= to; day = addDays(day, 30)) {
		contacts.push({ onDay: day, kind: 'meeting' })
	}
	return contacts
}

export function metOn(...days: string[]): ContactFacts[] {
	return days.map((day) => ({ onDay: plainDate(day), kind: 'meeting' }))
}
