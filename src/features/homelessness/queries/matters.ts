import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import {
	listCourses,
	listEntries,
	listFactors,
	listKept,
	listLinked,
	listPlaces,
	listStates,
} from '../store/list.ts'

type Db = Act['db']

/** By which definition, on what day. */
export type CountedOn = { readonly definition: string; readonly today: PlainDate }

/** Everybody on the list whom the speaker may see, each once whatever records there are, in the state they are in today. */
export async function readMatters(db: Db, counted: CountedOn, personId?: string) {
	const [entries, states] = await Promise.all([listEntries(db, personId), listStates(db, counted, personId)])
	const ids = entries.map((entry) => entry.personId)
	const [kept, linked] = await Promise.all([listKept(db, ids), listLinked(db, ids)])
	const now = new Map(states.map(({ personId, ...state }) => [personId, state]))
	const protections = new Map(kept.map((person) => [person.id, person.protection]))
	const records = Map.groupBy(linked, (record) => record.personId)
	return entries.flatMap((entry) => {
		const protection = protections.get(entry.personId)
		// A record linked to another is no matter of its own.
		if (protection === undefined) return []
		const others = records.get(entry.personId) ?? []
		return {
			...entry,
			protection,
			/** Null before the first. */
			now: now.get(entry.personId) ?? null,
			recordIds: [entry.personId, ...others.map(({ id }) => id)],
		}
	})
}

export type Matter = Awaited<ReturnType<typeof readMatters>>[number]
export type MatterPlace = Awaited<ReturnType<typeof listPlaces>>[number]

/** Whoever has left the list for a home or elsewhere has no place to be looked up. */
export function mayStayHere({ now }: Matter): boolean {
	return now === null || now.toCategory > 0 || now.reason === 'inactive'
}

/** Somebody inactive who lives nowhere on the list any longer has left it: their place tells which. */
export function mayHaveLeft({ now }: Matter): boolean {
	return now !== null && now.toCategory === 0 && now.reason === 'inactive'
}

/** Since when they are where they are, and how they came: the latest of each that has happened until the day. */
export async function readCourses(db: Db, matters: readonly Matter[], counted: CountedOn) {
	const happened = await listCourses(
		db,
		matters.map(({ personId }) => personId),
		counted,
	)
	const courses = Map.groupBy(happened, (row) => row.personId)
	return new Map(
		[...courses].map(([personId, course]) => {
			const came = course.findLast(({ kind }) => kind === 'in')
			return [
				personId,
				{
					since: course.findLast(({ kind }) => kind !== 'regroup')?.day ?? null,
					came: came === undefined ? null : { reason: came.reason, on: came.day },
				},
			]
		}),
	)
}

export type MatterCourse = NonNullable<ReturnType<Awaited<ReturnType<typeof readCourses>>['get']>>

/** Each person's place on the day, by the kept record: the latest begun, whatever record says it. */
export async function readPlaces(db: Db, matters: readonly Matter[], today: PlainDate) {
	const keptOf = keptRecords(matters)
	const places = await listPlaces(db, [...keptOf.keys()], today)
	const inOrder = places.toSorted((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1))
	return new Map(inOrder.map((place) => [keptOf.get(place.recordId) ?? place.recordId, place]))
}

/** Each person's causes and needs on the day, each once whatever record it was noted on. */
export async function readFactors(db: Db, matters: readonly Matter[], today: PlainDate) {
	const keptOf = keptRecords(matters)
	const held = await listFactors(db, [...keptOf.keys()], today)
	return Map.groupBy(held, (factor) => keptOf.get(factor.recordId) ?? factor.recordId)
}

/** The kept record of every record of these people. */
function keptRecords(matters: readonly Matter[]): ReadonlyMap<string, string> {
	return new Map(matters.flatMap(({ personId, recordIds }) => recordIds.map((id) => [id, personId] as const)))
}
