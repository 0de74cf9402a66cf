import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { faultsInFuture, id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { findPlace } from '../../store/places.ts'
import { insertPoints, insertPointsTold, insertVisit } from '../../store/visits.ts'
import { asPoint, faultOfDueDay, pointFields, pointState, visitHead } from './visit-fields.ts'

/** A visit: how it stands with what was agreed before, and what was agreed now. */
export const addVisit = command({
	name: 'addVisit',
	input: z.object({
		placeId: id(),
		...visitHead,
		states: z.array(pointState).max(200).default([]),
		points: z.array(z.object(pointFields)).max(20).default([]),
	}),
	may: mayKeepNetwork,
	run: async (act, { placeId, states, points, ...head }) => {
		const { db, actor } = act
		const { visitedOn } = head
		const faults = [
			...faultsInFuture(act, { visitedOn }),
			...points.flatMap((point, at) => faultOfDueDay(point, visitedOn, `points.${at}.dueOn`)),
		]
		if (faults.length > 0) throw new BadInput(faults)
		if ((await findPlace(db, placeId)) === null) return missing
		const of = { municipalityId: actor.municipalityId, placeId }
		const visitId = await insertVisit(db, of, head)
		await insertPoints(db, { ...of, visitId }, points.map(asPoint))
		const told = states.flatMap(({ pointId, state, note }) =>
			state === undefined ? [] : [{ pointId, placeId, visitId, toldOn: visitedOn, state, note }],
		)
		await insertPointsTold(db, actor.municipalityId, told)
		return { visitId }
	},
	audit: ({ placeId }, value) => ({
		kind: 'visit',
		ids: [placeId, ...(value === null ? [] : [value.visitId])],
	}),
})
