import * as z from 'zod'
import { hasRole } from '../../../../platform/actor.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames, listUnits } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { clocksOf, nextConcernSteps } from '../../rules/authorities/concern.ts'
import { findConcern, findConcernContent, listConcernUnits } from '../../store/concern.ts'
import { offToday } from './stand-in.ts'

/** One report: its times, its receipt, and what was told for those who may read that. */
export const concernReport = query({
	name: 'concernReport',
	input: z.object({ concernId: id() }),
	may: mayHandleCases,
	run: async (act, { concernId }) => {
		const found = await findConcern(act.db, concernId)
		if (found === undefined) return missing
		const sealed = await findConcernContent(act.db, concernId)
		const units = await listUnits(act.db)
		const receiving = await listConcernUnits(act.db)
		const isWriter = found.registeredBy === act.actor.actorId
		const standsIn = hasRole(act.actor, 'unit-manager') && (await offToday(act)).has(found.registeredBy)
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const inUnit = found.handedToUnitId !== null && act.actor.unitIds.includes(found.handedToUnitId)
		return {
			...{
				concernId,
				receivedOn: found.receivedOn,
				receivedTime: found.receivedTime,
				channel: found.channel,
			},
			...{ reporter: found.reporter, handedOn: found.handedOn, acknowledgedOn: found.acknowledgedOn },
			...{ receiptNumber: found.receiptNumber, decision: found.decision, decidedOn: found.decidedOn },
			registeredBy: staff.get(found.registeredBy) ?? null,
			handedTo: units.find((unit) => unit.id === found.handedToUnitId)?.name ?? found.handedTo,
			handedOutside: found.handedTo !== null,
			receivedBy: found.receivedBy === null ? found.receivedByName : (staff.get(found.receivedBy) ?? null),
			content: sealed === undefined ? null : act.house.keys.unseal(sealed),
			clocks: clocksOf(found, act.today),
			steps: inUnit ? nextConcernSteps(found) : [],
			mayReceive:
				found.handedOn !== null && found.acknowledgedOn === null && (inUnit || found.handedTo !== null),
			mayHandOver: found.acknowledgedOn === null && (isWriter || standsIn),
			units: units
				.filter((unit) => receiving.includes(unit.id))
				.map(({ id: unitId, name }) => ({ unitId, name })),
		}
	},
	audit: ({ concernId }) => ({ kind: 'concern-report', ids: [concernId] }),
})
