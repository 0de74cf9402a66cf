import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { findVisit, listPoints, listPointsTold, listVisits } from '../../store/visits.ts'

/** One visit: what was agreed and how each point has stood since, and what was told there of what was agreed before. */
export const visitPage = query({
	name: 'visitPage',
	input: z.object({ visitId: id() }),
	may: mayReadPlaces,
	run: async ({ db, actor }, { visitId }) => {
		const visit = await findVisit(db, visitId)
		if (visit === null) return missing
		const { placeId } = visit
		const told = await listPointsTold(db, placeId)
		const points = await listPoints(db, { placeId })
		const of = new Map(points.map((point) => [point.id, point]))
		const visits = (await listVisits(db, placeId)).map((one) => ({ id: one.id, visitedOn: one.visitedOn }))
		const at = visits.findIndex((one) => one.id === visitId)
		return {
			visit,
			points: points
				.filter((point) => point.visitId === visitId)
				.map((point) => ({ ...point, told: told.filter(({ pointId }) => pointId === point.id) })),
			toldHere: told.flatMap((one) => {
				const point = of.get(one.pointId)
				return one.visitId === visitId && point !== undefined
					? [
							{
								pointId: one.pointId,
								state: one.state,
								note: one.note,
								text: point.text,
								agreedOn: point.agreedOn,
							},
						]
					: []
			}),
			before: visits[at + 1] ?? null,
			after: visits[at - 1] ?? null,
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ visitId }) => ({ kind: 'visit', ids: [visitId] }),
})

export type VisitPage = Extract<Awaited<ReturnType<typeof visitPage>>, { is: 'done' }>['value']
