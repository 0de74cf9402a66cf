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
import { checkDelicate, keepPurpose, openPart } from './delicate.ts'
import { checkNeed, needFields } from './need-fields.ts'

/**
 * Somebody waits for a home, in the list of the unit that writes it down: which, with whom, and what stands in the way.
 * Refusals: need-standing-already, delicate-right-missing.
 */
export const recordNeed = command({
	name: 'recordNeed',
	input: z.object({
		...needFields,
		personId: id(),
		sinceOn: day(),
		blocks: z.array(z.enum(blockCodes)).optional(),
	}),
	may: mayWorkWithHousing,
	run: async (act, { personId, blocks = [], purpose, ...need }) => {
		notInFuture(act, { sinceOn: need.sinceOn })
		checkNeed(need)
		const refusal = checkDelicate(act, { purpose, blocks })
		if (refusal !== null) return refusal
		if (!(await holdPeople(act, [personId]))) return missing
		if ((await findPerson(act.db, personId)) === undefined) return missing
		if ((await findStandingNeed(act.db, personId, act.today)) !== undefined) {
			return refuse({ because: 'need-standing-already' })
		}
		const row = { ...rowOf(act), personId }
		const needId = randomUUID()
		const { actorId, unitIds } = act.actor
		const whose = { recordedBy: actorId, unitId: unitIds[0] ?? null }
		await insertNeed(act.db, { id: needId, ...row, ...need, ...whose, purpose: openPart(purpose) })
		await keepPurpose(act, { personId, needId, before: null }, purpose, need.sinceOn)
		const standing = [...new Set(blocks)].map((block) => ({ ...row, needId, block, fromOn: need.sinceOn }))
		await insertBlocks(act.db, standing)
		return { needId }
	},
	audit: ({ personId }, value) => ({
		kind: 'housing-need',
		ids: value === null ? [personId] : [personId, value.needId],
	}),
})
