import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { blocks as blockCodes } from '../../rules/need/codes.ts'
import { findPerson, findStandingNeed, insertBlocks, insertNeed } from '../../store/agreements/needs.ts'
import { rowOf } from '../committee-of.ts'
import { checkNeed, needFields } from './need-fields.ts'

/** Somebody waits for a home: which, with whom, and what stands in the way. Refusal: need-standing-already. */
export const recordNeed = command({
	name: 'recordNeed',
	input: z.object({
		...needFields,
		personId: id(),
		sinceOn: day(),
		blocks: z.array(z.enum(blockCodes)).optional(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { personId, blocks = [], ...need }) => {
		notInFuture(act, { sinceOn: need.sinceOn })
		checkNeed(need)
		if (!(await holdPeople(act, [personId]))) return missing
		if ((await findPerson(act.db, personId)) === undefined) return missing
		if ((await findStandingNeed(act.db, personId, act.today)) !== undefined) {
			return refuse({ because: 'need-standing-already' })
		}
		const row = { ...rowOf(act), personId }
		const needId = randomUUID()
		await insertNeed(act.db, { id: needId, ...row, ...need, recordedBy: act.actor.actorId })
		const standing = [...new Set(blocks)].map((block) => ({ ...row, needId, block, fromOn: need.sinceOn }))
		await insertBlocks(act.db, standing)
		return { needId }
	},
	audit: ({ personId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [personId] : [personId, value.needId],
	}),
})
