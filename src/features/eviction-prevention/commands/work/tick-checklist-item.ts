import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { viewCases } from '../../queries/case-view.ts'
import { putTick } from '../../store/work-checklist.ts'
import { caseInWork, isCase } from '../case-in-work.ts'

/** An item of the case's own version of the checklist is done, or not needed for a reason. Refusal: case-closed. */
export const tickChecklistItem = command({
	name: 'tickChecklistItem',
	input: z.object({
		caseId: id(),
		code: text(60),
		state: z.enum(['done', 'not-needed'], { error: 'choose-one' }),
		note: optionalText(1000),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, code, state, note }) => {
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const [view] = await viewCases(act, [found])
		if (view === undefined || !view.checks.items.some((item) => item.code === code)) return missing
		if (state === 'not-needed' && note === null) throw new BadInput([{ path: 'note', problem: 'required' }])
		const { municipalityId, actorId } = act.actor
		await putTick(act.db, municipalityId, {
			...{ caseId, code, state, note },
			...{ onDay: act.today, tickedBy: actorId },
		})
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
