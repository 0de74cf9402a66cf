import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, optionalText } from '../../../../platform/fields.ts'
import { notNeededReasons } from '../../../support/index.ts'
import { mayHandleCases } from '../../access.ts'
import { insertTask } from '../../store/work-tasks.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** Somebody is 65 or older, and elderly care is not asked: the person said no, is in contact already, or needs nothing. */
export const ruleOutElderlyCare = command({
	name: 'ruleOutElderlyCare',
	input: z.object({
		caseId: id(),
		reason: z.enum(notNeededReasons, { error: 'choose-one' }),
		note: optionalText(1000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, reason, note }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertTask(act.db, municipalityId, {
			...{ caseId, kind: 'elderly-care' as const, what: '–', givenBy: actorId, givenOn: act.today },
			...{ notNeededBecause: reason, doneOn: act.today, doneBy: actorId, doneNote: note },
		})
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
