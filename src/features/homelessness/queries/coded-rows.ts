import type { PlainDate } from '../../../foundation/plain-date.ts'
import { followingUp } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { getMunicipality } from '../../organisation/index.ts'
import { passing } from '../rules/list/choose.ts'
import { type HeldFactor, levelsOf, subgroupsOfRow } from '../rules/list/coded-groups.ts'
import type { Filters } from '../rules/list/parts.ts'
import { liveDefinitions } from '../rules/live-definitions.ts'
import { readCountedBy } from '../store/live-definitions.ts'
import { type AroundMatter, matterRow } from './matter-row.ts'
import { type Matter, mayStayHere, readCourses, readFactors, readMatters, readPlaces } from './matters.ts'

/** Everybody in the committee under codes, with the definition they are counted by. */
export async function codedRows(act: Act) {
	return await followingUp(act, async (db) => {
		const counted = await readCountedBy(db)
		const [definition] = liveDefinitions(counted.chosen, counted.country)
		const by = { definition: definition.key, today: act.today }
		const [matters, { code: here }] = await Promise.all([readMatters(db, by), getMunicipality(db)])
		// What would tell where a protected person is, or of what, is not read for follow-up either.
		const open = matters.filter((matter) => matter.protection === 'none' && mayStayHere(matter))
		const [courses, places, factors] = await Promise.all([
			readCourses(db, matters, by),
			readPlaces(db, open, act.today),
			readFactors(db, open, act.today),
		])
		return {
			here,
			definition: { key: definition.key, categories: definition.categories },
			people: matters.map((matter) => {
				const { personId } = matter
				const around = { place: places.get(personId), course: courses.get(personId) }
				return { personId, row: codedRow(matter, around, factors.get(personId) ?? [], act.today) }
			}),
		}
	})
}

/** The ids of those whom the filters let through, for the log, and their rows, which hold no id. */
export function chosenFrom(
	people: Awaited<ReturnType<typeof codedRows>>['people'],
	filters: Filters,
	act: Act,
) {
	const by = { actorId: act.actor.actorId, today: act.today }
	const isChosen = passing(filters, by)
	const chosen = people.filter(({ row }) => isChosen(row))
	return { ids: chosen.map(({ personId }) => personId), rows: chosen.map(({ row }) => row) }
}

function codedRow(matter: Matter, around: AroundMatter, held: readonly HeldFactor[], today: PlainDate) {
	const row = matterRow(matter, around, today)
	return {
		...row,
		name: null,
		responsible: null,
		responsibleId: null,
		place: around.place?.place ?? null,
		causes: levelsOf(held, 'cause'),
		needs: levelsOf(held, 'need'),
		subgroups: subgroupsOfRow(row, held),
	}
}
