import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { carriedOn, isHolding, stateOfPlan } from '../../rules/plan/plan.ts'
import {
	findPlan,
	insertGoal,
	insertPlan,
	insertSteps,
	listGoals,
	listPlans,
	listSteps,
} from '../../store/plans.ts'
import { personToldOf } from '../person-in-work.ts'
import { rowOf } from './plan-in-work.ts'

/**
 * A first plan, or a new version of the one that holds: what is still under way goes along, the person's words as they
 * were said. Refusals: place-kept-by-named-access, draft-already-there.
 */
export const startSupportPlan = command({
	name: 'startSupportPlan',
	input: z.object({ personId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { personId }) => {
		const person = await personToldOf(act, personId)
		if (person === missing || isRefused(person)) return person
		const versions = await listPlans(act.db, person.records)
		if (versions.some((one) => stateOfPlan(one) === 'draft'))
			return refuse({ because: 'draft-already-there' })
		const { municipalityId, committeeId, recordedBy, ...of } = person.row
		const supportPlanId = await insertPlan(act.db, {
			...{ municipalityId, committeeId, ...of, startedOn: act.today, startedBy: recordedBy },
			version: 1 + Math.max(0, ...versions.map(({ version }) => version)),
		})
		const draft = await findPlan(act.db, supportPlanId)
		const before = versions.filter(isHolding).map(({ id }) => id)
		if (draft === undefined) return { supportPlanId }
		const row = rowOf(act, draft)
		const carried = carriedOn(await listGoals(act.db, before), await listSteps(act.db, before))
		for (const { goal, steps } of carried) {
			const { ownWords, staffWords, skillItem } = goal
			const said = { ownWords, staffWords, skillItem, carriedFrom: goal.id }
			const supportGoalId = await insertGoal(act.db, { ...row, ...said })
			await insertSteps(
				act.db,
				steps.map(({ what, who, whoNamed, byDay }) => ({
					...row,
					supportGoalId,
					what,
					who,
					whoNamed,
					byDay,
				})),
			)
		}
		return { supportPlanId }
	},
	audit: ({ personId }, value) => ({
		kind: 'support-plan',
		ids: value === null ? [personId] : [personId, value.supportPlanId],
	}),
	constraints: { one_draft_of_a_plan: 'draft-already-there' },
})
