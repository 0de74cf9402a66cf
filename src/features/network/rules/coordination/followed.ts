import type { PlainDate } from '../../../../foundation/plain-date.ts'

type Of = { readonly placeId: string; readonly placeName: string }
type There = { readonly placeId: string }

type Known = {
	readonly visits: readonly (Of & { readonly visitedOn: PlainDate })[]
	/** Letters that nobody has ended or replaced, and those of them that hold today. */
	readonly letters: readonly Of[]
	readonly inForce: readonly There[]
	/** What is open of each. */
	readonly points: readonly There[]
	readonly commitments: readonly There[]
	readonly requests: readonly Of[]
}

export type Followed = Of & {
	readonly lastVisitOn: PlainDate | null
	readonly letters: number
	readonly points: number
	readonly commitments: number
	readonly requests: number
}

/** The municipalities that somebody has met, has a letter with or has been asked by: how each stands, by name. */
export function followedPlaces({
	visits,
	letters,
	inForce,
	points,
	commitments,
	requests,
}: Known): Followed[] {
	const names = new Map(
		[...visits, ...letters, ...requests].map(({ placeId, placeName }) => [placeId, placeName]),
	)
	const count = (rows: readonly There[]) => {
		const counted = Map.groupBy(rows, ({ placeId }) => placeId)
		return (placeId: string) => counted.get(placeId)?.length ?? 0
	}
	const [holding, open, promised, asked] = [
		count(inForce),
		count(points),
		count(commitments),
		count(requests),
	]
	const met = Map.groupBy(visits, ({ placeId }) => placeId)
	return [...names]
		.map(([placeId, placeName]) => ({
			...{ placeId, placeName, letters: holding(placeId), points: open(placeId) },
			...{ commitments: promised(placeId), requests: asked(placeId) },
			lastVisitOn:
				met
					.get(placeId)
					?.map(({ visitedOn }) => visitedOn)
					.toSorted()
					.at(-1) ?? null,
		}))
		.toSorted((a, b) => a.placeName.localeCompare(b.placeName, 'sv'))
}
