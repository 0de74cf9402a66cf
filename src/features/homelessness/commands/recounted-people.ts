import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { contributionsOf } from '../rules/flow/contributions.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { putEntries } from '../store/entries.ts'
import { type KnownPerson, readCounted } from '../store/facts.ts'
import { putContributions } from '../store/flow-writing.ts'
import { datesOf } from './dates-of.ts'

/**
 * Counts people anew by some definitions, from their facts. Nothing is learnt by it: each change belongs to the month in
 * which it happened. Records that are linked to another have no course of their own. The list's dates follow the first
 * definition alone.
 */
export async function recountPeople(
	act: Act,
	recordIds: readonly string[],
	definitions: readonly SituationDefinition[],
): Promise<void> {
	await holdPeople(act, recordIds)
	const { chosen, country, people, kept: keptRows } = await readCounted(act.db, recordIds)
	const kept = new Set(people.map(({ personId }) => personId))
	const linked = recordIds.filter((id) => !kept.has(id))
	const changes = definitions.flatMap((definition) => [
		...people.map((person) => ({
			definition: definition.key,
			personId: person.personId,
			rows: contributionsOf(person, definition),
			recordedMonth: null,
		})),
		...linked.map((personId) => ({
			definition: definition.key,
			personId,
			rows: [],
			recordedMonth: null,
		})),
	])
	await putContributions(act.db, act.actor.municipalityId, keptRows, changes)
	const [own] = liveDefinitions(chosen, country)
	if (!definitions.includes(own)) return
	const entries = people.map((person) => datesOf(person, own))
	await putEntries(act.db, act.actor.municipalityId, entries, { unitId: null, responsibleId: null })
}

/** People's own facts, each person once: linked records are read with the one that is kept. */
export async function keptAmong(act: Act, recordIds: readonly string[]): Promise<KnownPerson[]> {
	const asked = new Set(recordIds)
	const { people } = await readCounted(act.db, recordIds)
	return people.filter(({ personId }) => asked.has(personId))
}
