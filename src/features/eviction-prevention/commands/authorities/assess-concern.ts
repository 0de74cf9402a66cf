import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { insertAssessment } from '../../store/concern.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** For one child: is a report of concern made (SoL 19:1), and why or why not. Circumstances change: a later assessment counts. */
export const assessConcern = command({
	name: 'assessConcern',
	input: z.object({
		caseId: id(),
		childId: id(),
		assessedOn: day(),
		outcome: z.enum(['report', 'no-report'], { error: 'choose-one' }),
		reasons: text(4000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, ...assessed }) => {
		notInFuture(act, { assessedOn: assessed.assessedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertAssessment(act.db, municipalityId, { caseId, ...assessed, assessedBy: actorId })
		return { caseId }
	},
	audit: ({ caseId, childId }) => ({ kind: 'eviction-case', ids: [caseId, childId] }),
})
