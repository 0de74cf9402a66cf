import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { listChildren } from '../../store/case-people.ts'
import { listAssessments, putAssessment } from '../../store/children.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'

/**
 * What is best for one child in this matter (SoL 3:1), and its school; written anew it takes the place of the former.
 * Refusal: changed-meanwhile.
 */
export const assessChildsInterests = command({
	name: 'assessChildsInterests',
	input: z.object({
		caseId: id(),
		childId: id(),
		assessedOn: day(),
		bestInterests: text(10_000),
		school: optionalText(300),
		seenAt: seenAt(),
	}),
	may: mayHandleCases,
	run: async (act, { seenAt, ...given }) => {
		notInFuture(act, { assessedOn: given.assessedOn })
		const found = await caseInWork(act, given.caseId)
		if (!isCase(found)) return found
		const children = await listChildren(act.db, [given.caseId])
		if (!children.some((child) => child.childId === given.childId)) return missing
		const before = (await listAssessments(act.db, [given.caseId])).find(
			(one) => one.childId === given.childId,
		)
		const refusal = changedMeanwhile(seenAt, before?.recordedAt ?? null)
		if (refusal !== null) return refusal
		const { municipalityId, actorId } = act.actor
		await putAssessment(act.db, municipalityId, { ...given, assessedBy: actorId })
		return { caseId: given.caseId }
	},
	audit: ({ caseId, childId }) => ({ kind: 'child-assessment', ids: [caseId, childId] }),
})
