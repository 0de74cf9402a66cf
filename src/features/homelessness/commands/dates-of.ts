import { listDates } from '../rules/list-standing.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import type { EntryDates } from '../store/entries.ts'
import type { KnownPerson } from '../store/facts.ts'
import { followUpCode } from './follow-up-code.ts'

/** What the list keeps of a person's dates by the municipality's own definition: nothing that depends on the day of writing. */
export function datesOf(person: KnownPerson, definition: SituationDefinition): EntryDates {
	const { personId, committeeId, spells, contacts } = person
	const days = [...spells.map(({ startsOn }) => startsOn), ...contacts.map(({ onDay }) => onDay)].sort()
	return {
		...{ personId, committeeId, code: followUpCode() },
		firstKnownOn: spells.length === 0 ? null : (days[0] ?? null),
		...listDates(person, definition),
	}
}
