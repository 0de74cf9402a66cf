import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { mayHandleCases } from '../access.ts'
import { followUpSources, needsASource, stayAnswers } from '../rules/follow-ups.ts'
import { answerFollowUpRow, findFollowUp } from '../store/measures.ts'

/** Does the household still live there, and how one knows. "Unknown" is an answer, and stays in the base. */
export const answerFollowUp = command({
	name: 'answerFollowUp',
	input: z.object({
		followUpId: id(),
		answer: z.enum(stayAnswers, { error: 'choose-one' }),
		source: z.enum(followUpSources, { error: 'choose-one' }),
		note: optionalText(2000),
	}),
	may: mayHandleCases,
	run: async (act, { followUpId, ...answer }) => {
		const found = await findFollowUp(act.db, followUpId)
		if (found === undefined) return missing
		if (found.kind === 'children-after-eviction') return refuse({ because: 'follow-up-is-per-child' })
		if (answer.source === 'not-known' && needsASource(found.kind, answer.answer)) {
			throw new BadInput([{ path: 'source', problem: 'who-knows' }])
		}
		if (found.answeredOn !== null) return refuse({ because: 'follow-up-already-answered' })
		if (found.dueOn > act.today) return refuse({ because: 'follow-up-not-due', day: found.dueOn })
		const answered = { answeredOn: act.today, answeredBy: act.actor.actorId }
		await answerFollowUpRow(act.db, followUpId, { ...answer, ...answered })
		return { caseId: found.caseId }
	},
	audit: ({ followUpId }, value) => ({
		kind: 'follow-up',
		ids: value === null ? [followUpId] : [followUpId, value.caseId],
	}),
})
