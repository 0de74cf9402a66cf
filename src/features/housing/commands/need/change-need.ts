import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { blocks as blockCodes } from '../../rules/need/codes.ts'
import { changeNeedRow, endBlocks, insertBlocks, listStandingBlocks } from '../../store/agreements/needs.ts'
import { rowOf } from '../committee-of.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { checkDelicate, keepPurpose, openPart } from './delicate.ts'
import { checkNeed, needFields } from './need-fields.ts'
import { standingNeed } from './need-in-hand.ts'

/**
 * What is needed as it is now, and what stands in the way: a block that is no longer there ends today, a new one begins.
 * Refusals: need-has-ended, changed-meanwhile, delicate-right-missing.
 */
export const changeNeed = command({
	name: 'changeNeed',
	input: z.object({
		...needFields,
		needId: id(),
		blocks: z.array(z.enum(blockCodes)).optional(),
		seenAt: seenAt(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { needId, blocks = [], purpose, seenAt, ...change }) => {
		checkNeed(change)
		const need = await standingNeed(act, needId)
		if (need === missing || isRefused(need)) return need
		const refusal = checkDelicate(act, { purpose, blocks }) ?? changedMeanwhile(seenAt, need.recordedAt)
		if (refusal !== null) return refusal
		await changeNeedRow(act.db, needId, { ...change, purpose: openPart(purpose) })
		const { personId, purpose: before } = need
		await keepPurpose(act, { personId, needId, before }, purpose, act.today)
		const standing = new Set((await listStandingBlocks(act.db, [needId])).map(({ block }) => block))
		const gone = [...standing].filter((block) => !blocks.includes(block))
		await endBlocks(act.db, needId, gone, act.today)
		const come = [...new Set(blocks)].filter((block) => !standing.has(block))
		const row = { ...rowOf(act), personId, needId, fromOn: act.today }
		await insertBlocks(
			act.db,
			come.map((block) => ({ ...row, block })),
		)
		return { needId, personId }
	},
	audit: ({ needId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [needId] : [value.personId, needId],
	}),
})
