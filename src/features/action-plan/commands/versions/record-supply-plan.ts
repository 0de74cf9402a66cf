import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepPlans } from '../../access.ts'
import { insertSupplyPlan } from '../../store/housing-supply.ts'

/** When the council adopted its action plan for the supply of housing, wherever that is kept. Refused: supply-plan-there. */
export const recordSupplyPlan = command({
	name: 'recordSupplyPlan',
	input: z.object({ title: text(300), adoptedOn: day(), registryNumber: optionalText(100) }),
	may: mayKeepPlans,
	run: async (act, given) => {
		notInFuture(act, { adoptedOn: given.adoptedOn })
		const { db, actor } = act
		const supplyPlanId = await insertSupplyPlan(db, actor.municipalityId, {
			...{ ...given, recordedBy: actor.actorId },
		})
		return { supplyPlanId }
	},
	audit: (_, value) => ({ kind: 'plan', ids: value === null ? [] : [value.supplyPlanId] }),
	constraints: { one_housing_supply_plan_a_day: 'supply-plan-there' },
})
