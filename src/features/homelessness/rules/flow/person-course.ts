import { dayNumber } from '../../../../foundation/plain-date.ts'
import { countsAsContact } from '../codes/contacts.ts'
import type { PersonFacts } from '../facts.ts'
import type { SituationDefinition } from '../situations/definition.ts'
import type { FlowParameters } from './contribution.ts'
import { courseOf, type Turn } from './course.ts'
import { type SpellStretch, stretchesOf } from './stretches.ts'

/** One person's way through homelessness, with what it was made from; days are whole numbers. */
type PersonCourse = {
	readonly stretches: readonly SpellStretch[]
	/** Days of contact that count, in order. */
	readonly contacts: readonly number[]
	readonly turns: readonly Turn<SpellStretch>[]
}

export function personCourse(
	person: PersonFacts,
	definition: SituationDefinition,
	parameters: FlowParameters,
): PersonCourse {
	const stretches = stretchesOf(person.spells, definition, parameters.gapDays)
	const contacts = person.contacts
		.filter(({ kind }) => countsAsContact(kind))
		.map(({ onDay }) => dayNumber(onDay))
		.sort((a, b) => a - b)
	return { stretches, contacts, turns: courseOf(stretches, contacts, parameters) }
}
