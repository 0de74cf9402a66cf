import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { youngParts } from '../../rules/young/codes.ts'
import { insertYoungParts, insertYoungPlan } from '../../store/young.ts'
import { personToldOf } from '../person-in-work.ts'

/** Nothing said of a part is told field by field. */
const part = z.object({ what: text(1000), who: text(200), byDay: day() }).prefault({} as never)

/** What is done to find, to get and to keep a home for somebody young who leaves a placement. Refusals: place-kept-by-named-access, young-plan-already-there. */
export const makeYoungPlan = command({
	name: 'makeYoungPlan',
	input: z.object({
		personId: id(),
		ownWords: text(2000),
		leavesOn: day(),
		find: part,
		get: part,
		keep: part,
	}),
	may: mayWorkWithSupport,
	run: async (act, { personId, ownWords, leavesOn, ...parts }) => {
		const person = await personToldOf(act, personId)
		if (person === missing || isRefused(person)) return person
		const { recordedBy, ...of } = person.row
		const plan = { ...of, ownWords, leavesOn, madeOn: act.today, madeBy: recordedBy }
		const youngPlanId = await insertYoungPlan(act.db, plan)
		await insertYoungParts(
			act.db,
			youngParts.map((name) => ({ ...of, youngPlanId, part: name, ...parts[name] })),
		)
		return { youngPlanId }
	},
	audit: ({ personId }, value) => ({
		kind: 'young-plan',
		ids: value === null ? [personId] : [personId, value.youngPlanId],
	}),
	constraints: { one_young_plan_at_a_time: 'young-plan-already-there' },
})
