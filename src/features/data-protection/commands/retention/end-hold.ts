import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { endHoldIn, findHold } from '../../store/retention-holds.ts'

/** A hold ends with its reason; the file goes when it is due. Refused: hold-ended. */
export const endHold = command({
	name: 'endHold',
	input: z.object({ holdId: id(), because: text(1000) }),
	may: mayKeepRecords,
	run: async ({ db, actor, today }, { holdId, because }) => {
		const hold = await findHold(db, holdId)
		if (hold === null) return missing
		if (hold.endedOn !== null) return refuse({ because: 'hold-ended' })
		await endHoldIn(db, holdId, { endedOn: today, endedBy: actor.actorId, endedBecause: because })
		return { holdId, subjectId: hold.personId ?? hold.caseId ?? '' }
	},
	audit: (_, value) => ({ kind: 'retention-hold', ids: value === null ? [] : [value.subjectId] }),
})
