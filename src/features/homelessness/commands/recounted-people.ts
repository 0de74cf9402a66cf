import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { contributionsOf } from '../rules/flow/contributions.ts'
import type { SituationDefinition } from '../rules/situations/definition.ts'
import { type KnownPerson, readCounted } from '../store/facts.ts'
import { putContributions } from '../store/flow-writing.ts'

/**
 * Counts people anew by some definitions, from their facts. Nothing is learnt by it: each change belongs to the month in
 * which it happened. Records that are linked to another have no course of their own.
 */
export async function recountPeople(
	act: Act,
	recordIds: readonly string[],
	definitions: readonly SituationDefinition[],
): Promise<void> {
	await holdPeople(act, recordIds)
	const { people, kept: keptRows } = await readCounted(act.db, recordIds)
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
}

/** People's own facts, each person once: linked records are read with the one that is kept. */
export async function keptAmong(act: Act, recordIds: readonly string[]): Promise<KnownPerson[]> {
	const asked = new Set(recordIds)
	const { people } = await readCounted(act.db, recordIds)
	return people.filter(({ personId }) => asked.has(personId))
}
