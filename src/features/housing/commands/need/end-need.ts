import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { needEnds } from '../../rules/need/codes.ts'
import { changeNeedRow } from '../../store/agreements/needs.ts'
import { oneOf } from '../agreements/agreement-fields.ts'
import { standingNeed } from './need-in-hand.ts'

/** Somebody no longer waits, and why. Refusal: need-has-ended. */
export const endNeed = command({
	name: 'endNeed',
	input: z.object({ needId: id(), endedOn: day(), endedBecause: oneOf(needEnds) }),
	may: mayWorkWithHousing,
	run: async (act, { needId, endedOn, endedBecause }) => {
		notInFuture(act, { endedOn })
		const need = await standingNeed(act, needId)
		if (need === missing || isRefused(need)) return need
		if (endedOn < need.sinceOn) throw new BadInput([{ path: 'endedOn', problem: 'ends-before-it-begins' }])
		await changeNeedRow(act.db, needId, { endedOn, endedBecause })
		return { needId, personId: need.personId }
	},
	audit: ({ needId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [needId] : [value.personId, needId],
	}),
})
