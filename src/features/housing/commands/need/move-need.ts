import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { moveNeedRow } from '../../store/agreements/need-moves.ts'
import { findUnit } from '../../store/stock.ts'
import { committeeOf, rowOf } from '../committee-of.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { standingNeed } from './need-in-hand.ts'

/**
 * Another unit of the committee goes on with somebody who waits: the need stands in its list from today, since the day it
 * always stood, with all that was written. Refusals: need-has-ended, changed-meanwhile, need-in-that-unit.
 */
export const moveNeed = command({
	name: 'moveNeed',
	input: z.object({ needId: id(), unitId: id(), why: optionalText(500), seenAt: seenAt() }),
	may: mayWorkWithHousing,
	run: async (act, { needId, unitId, why, ...seen }) => {
		const need = await standingNeed(act, needId)
		if (need === missing || isRefused(need)) return need
		const refusal = changedMeanwhile(seen.seenAt, need.recordedAt)
		if (refusal !== null) return refusal
		if (!(await findUnit(act.db, committeeOf(act), unitId))) {
			throw new BadInput([{ path: 'unitId', problem: 'choose-one' }])
		}
		if (need.unitId === unitId) return refuse({ because: 'need-in-that-unit' })
		const { personId } = need
		await moveNeedRow(act.db, {
			...{ ...rowOf(act), personId, needId, fromUnitId: need.unitId, toUnitId: unitId },
			...{ onDay: act.today, reason: why, recordedBy: act.actor.actorId },
		})
		return { needId, personId }
	},
	audit: ({ needId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [needId] : [value.personId, needId],
	}),
})
