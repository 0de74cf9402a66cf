import { projecting } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { holdPeople } from '../../people/index.ts'
import { contributionsOf } from '../rules/flow/contributions.ts'
import { firstOfMonth } from '../rules/flow-difference.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { putEntries } from '../store/entries.ts'
import { readCounted } from '../store/facts.ts'
import { listRebuildsUnderWay } from '../store/flow-runs.ts'
import { putContributions } from '../store/flow-writing.ts'
import { datesOf } from './dates-of.ts'

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
			].map((course) => ({ ...course, definition: definition.key })),
		)
		const isNew = (course: (typeof courses)[number]) =>
			!keptRows.some((row) => row.definition === course.definition && row.personId === course.personId)
		const rebuilt = courses.some(isNew) ? await listRebuildsUnderWay(db) : []
		// Whom a rebuild has not come to yet is told of as it will tell: nothing of it was learnt this month.
		const monthOf = (course: (typeof courses)[number]) =>
			rebuilt.includes(course.definition) && isNew(course) ? null : recordedMonth
		const changes = courses.map((course) => ({ ...course, recordedMonth: monthOf(course) }))
		await putContributions(db, municipalityId, keptRows, changes)
		const entries = people.map((person) => datesOf(person, definitions[0]))
		await putEntries(db, municipalityId, entries, opened)
	})
}
