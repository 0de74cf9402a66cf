import { earlierOf, type PlainDate } from '../../../../foundation/plain-date.ts'

type Ending = { readonly stayId: string; readonly personId: string; readonly endsOn: PlainDate }
type Coming = { readonly personId: string; readonly startsOn: PlainDate }

export type MissingHome = {
	readonly stayId: string
	readonly from: PlainDate
	/** When the next bed is booked from; null where nothing is. */
	readonly until: PlainDate | null
}

/** Whose stay ends by plan before anything else begins: from when they have nowhere to be, the first to lose it first. */
export function missingHomes(endings: readonly Ending[], coming: readonly Coming[]): MissingHome[] {
	const nexts = new Map<string, PlainDate>()
	for (const { personId, startsOn } of coming) {
		nexts.set(personId, earlierOf(startsOn, nexts.get(personId) ?? startsOn))
	}
	return endings
		.flatMap(({ stayId, personId, endsOn }) => {
			const next = nexts.get(personId)
			return next !== undefined && next <= endsOn ? [] : [{ stayId, from: endsOn, until: next ?? null }]
		})
		.toSorted((a, b) => (a.from < b.from ? -1 : 1))
}
