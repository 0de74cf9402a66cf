import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'
import { projecting } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { contributionsOf } from '../rules/flow/contributions.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'
import { listParameters, standingOf } from '../rules/list-standing.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { type EntryDates, putEntries } from '../store/entries.ts'
import { type KnownPerson, readCounted } from '../store/facts.ts'
import { putContributions } from '../store/flow-writing.ts'
import { followUpCode } from './follow-up-code.ts'

/** Whose a matter becomes when it has to be opened. */
export type Opened = { readonly unitId: string | null; readonly responsibleId: string | null }

const byNobody: Opened = { unitId: null, responsibleId: null }

/** Brings flow and list in step with some people's facts, after any change of them, whoever made it. */
export async function refreshPeople(act: Act, personIds: readonly string[]): Promise<void> {
	await holdPeople(act, personIds)
	await refreshHeld(act, personIds)
}

/** The same for people whom the caller holds already. */
export async function refreshHeld(
	act: Act,
	personIds: readonly string[],
	opened: Opened = byNobody,
): Promise<void> {
	const { municipalityId } = act.actor
	const recordedMonth = firstOfMonth(act.today)
	await projecting(act, async (db) => {
		const { chosen, country, people, kept: keptRows } = await readCounted(db, personIds)
		const definitions = liveDefinitions(chosen, country)
		const kept = new Set(people.map(({ personId }) => personId))
		// A linked record counts as nobody of its own: its facts are its kept record's.
		const linked = personIds.filter((personId) => !kept.has(personId))
		const courses = definitions.flatMap((definition) =>
			[
				...people.map((person) => ({ personId: person.personId, rows: contributionsOf(person, definition) })),
				...linked.map((personId) => ({ personId, rows: [] })),
			].map((course) => ({ ...course, definition: definition.key, recordedMonth })),
		)
		await putContributions(db, municipalityId, keptRows, courses)
		const entries = people.map((person) => datesOf(person, definitions[0], act.today))
		await putEntries(db, municipalityId, entries, opened)
	})
}

/** What the list keeps of a person's dates: nothing that depends on the day of writing alone. */
function datesOf(person: KnownPerson, definition: SituationDefinition, today: PlainDate): EntryDates {
	const { personId, committeeId, spells, contacts } = person
	const standing = standingOf(person, definition, today)
	const days = [...spells.map(({ startsOn }) => startsOn), ...contacts.map(({ onDay }) => onDay)].sort()
	return {
		...{ personId, committeeId, code: followUpCode() },
		firstKnownOn: spells.length === 0 ? null : (days[0] ?? null),
		lastContactOn: standing.lastContactOn,
		inactiveOn: standing.inactiveOn,
		longTermFrom:
			standing.homelessSince === null ? null : addDays(standing.homelessSince, listParameters.longTermDays),
	}
}
