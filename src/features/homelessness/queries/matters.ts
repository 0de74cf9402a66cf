import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { listCourses, listEntries, listFactors, listKept, listLinked, listPlaces } from '../store/list.ts'

type Db = Act['db']
type Asked = { readonly definition: string; readonly today: PlainDate; readonly personId?: string }

/** Everybody on the list whom the speaker may see, each once whatever records there are, with their course until today. */
export async function readMatters(db: Db, { definition, today, personId }: Asked) {
	const entries = await listEntries(db, personId)
	const ids = entries.map((entry) => entry.personId)
	const kept = new Map((await listKept(db, ids)).map((person) => [person.id, person.protection]))
	const courses = Map.groupBy(await listCourses(db, ids, { definition, today }), (row) => row.personId)
	return entries.flatMap((entry) => {
		const protection = kept.get(entry.personId)
		// A record linked to another is no matter of its own.
		if (protection === undefined) return []
		const course = (courses.get(entry.personId) ?? []).toSorted((a, b) => a.position - b.position)
		const came = course.findLast((row) => row.kind === 'in')
		return {
			...entry,
			protection,
			/** The state one is in; null before the first. */
			now: course.find((row) => row.until > today) ?? null,
			since: course.findLast((row) => row.kind !== 'regroup')?.day ?? null,
			came: came === undefined ? null : { reason: came.reason, on: came.day },
		}
	})
}

export type Matter = Awaited<ReturnType<typeof readMatters>>[number]
export type MatterPlace = Awaited<ReturnType<typeof listPlaces>>[number]

/** Whoever has left the list for a home or elsewhere has no place to be looked up. */
export function mayStayHere({ now }: Matter): boolean {
	return now === null || now.toCategory > 0 || now.reason === 'inactive'
}

/** Each person's place on the day, by the kept record: the latest begun, whatever record says it. */
export async function readPlaces(db: Db, personIds: readonly string[], today: PlainDate) {
	const keptOf = await recordsOf(db, personIds)
	const places = await listPlaces(db, [...keptOf.keys()], today)
	const inOrder = places.toSorted((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1))
	return new Map(inOrder.map((place) => [keptOf.get(place.recordId) ?? place.recordId, place]))
}

/** Each person's causes and needs on the day, each once whatever record it was noted on. */
export async function readFactors(db: Db, personIds: readonly string[], today: PlainDate) {
	const keptOf = await recordsOf(db, personIds)
	const held = await listFactors(db, [...keptOf.keys()], today)
	return Map.groupBy(held, (factor) => keptOf.get(factor.recordId) ?? factor.recordId)
}

/** The kept record of every record of these people. */
async function recordsOf(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
	const linked = await listLinked(db, personIds)
	return new Map([
		...personIds.map((id) => [id, id] as const),
		...linked.map(({ id, personId }) => [id, personId] as const),
	])
}
