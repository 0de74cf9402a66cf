import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { defaultCaseSettings } from '../rules/case.ts'
import { checkNoTalkReason, noTalkReasons } from '../rules/child-talks.ts'
import { findChildTalk, putChildTalk } from '../store/case-facts.ts'
import { listChildren } from '../store/case-people.ts'
import { caseInWork, isCase } from './case-in-work.ts'

/** Why a child has not been talked with, from the closed list. A talk that is held later takes its place. */
export const recordNoTalkReason = command({
	name: 'recordNoTalkReason',
	input: z.object({
		caseId: id(),
		childId: id(),
		reason: z.enum(noTalkReasons, { error: 'choose-one' }),
		onDay: day(),
		note: optionalText(2000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, childId, reason, onDay, note }) => {
		notInFuture(act, { onDay })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const children = await listChildren(act.db, [caseId])
		if (!children.some((child) => child.childId === childId)) return missing
		const refusal = checkNoTalkReason(reason, found.attemptDays.length, defaultCaseSettings)
		if (refusal !== null) return refusal
		const earlier = await findChildTalk(act.db, caseId, childId)
		if (earlier !== undefined && earlier.heldOn !== null)
			return refuse({ because: 'child-talk-already-held' })
		const { municipalityId, actorId } = act.actor
		const talkId = await putChildTalk(act.db, municipalityId, {
			caseId,
			childId,
			noTalkReason: reason,
			reasonOn: onDay,
			reasonNote: note,
			recordedBy: actorId,
		})
		return { talkId }
	},
	audit: ({ caseId, childId }) => ({ kind: 'child-talk', ids: [caseId, childId] }),
})
