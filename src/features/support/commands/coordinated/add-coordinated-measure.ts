import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { insertMeasure, listCoordinatedParties } from '../../store/coordinated.ts'
import { isCoordinated, rowOf, runningCoordinated } from './coordinated-in-work.ts'

/**
 * A promise: what, which party is responsible, by when, and whether it is about a home. Refusals: plan-ended,
 * consent-withdrawn, not-held-yet.
 */
export const addCoordinatedMeasure = command({
	name: 'addCoordinatedMeasure',
	input: z.object({
		coordinatedPlanId: id(),
		coordinatedPartyId: id(),
		what: text(1000),
		byDay: day(),
		housing: z.enum(['yes', 'no'], { error: 'choose-one' }),
	}),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId, coordinatedPartyId, ...measure }) => {
		const plan = await runningCoordinated(act, coordinatedPlanId)
		if (!isCoordinated(plan)) return plan
		const parties = await listCoordinatedParties(act.db, [coordinatedPlanId])
		if (!parties.some((one) => one.id === coordinatedPartyId)) {
			throw new BadInput([{ path: 'coordinatedPartyId', problem: 'choose-one' }])
		}
		const row = { ...rowOf(act, plan), coordinatedPartyId, ...measure }
		return { coordinatedMeasureId: await insertMeasure(act.db, row), personId: plan.personId }
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.personId],
	}),
})
