import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { holdPeople } from '../../../people/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { checkAnswer, guidanceDeclines } from '../../rules/guidance/guidance.ts'
import { answerGuidanceRow, findGuidance } from '../../store/guidance.ts'

/** What somebody said to the guidance, and why if they said no. Refusals: guidance-answered, answered-before-offered. */
export const answerGuidance = command({
	name: 'answerGuidance',
	input: z
		.object({
			guidanceId: id(),
			answer: z.enum(['accepted', 'declined'], { error: 'choose-one' }),
			answeredOn: day(),
			declineReason: z.enum(guidanceDeclines, { error: 'choose-one' }).optional(),
		})
		.superRefine(({ answer, declineReason }, context) => {
			if (answer === 'declined' && declineReason === undefined) {
				context.addIssue({ code: 'custom', path: ['declineReason'], message: 'required' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { guidanceId, answer, answeredOn, declineReason = null }) => {
		notInFuture(act, { answeredOn })
		const seen = await findGuidance(act.db, guidanceId)
		if (seen === undefined || !(await holdPeople(act, [seen.personId]))) return missing
		const found = await findGuidance(act.db, guidanceId)
		if (found === undefined) return missing
		const refusal = checkAnswer(found, answeredOn)
		if (refusal !== null) return refusal
		const reason = answer === 'declined' ? declineReason : null
		await answerGuidanceRow(act.db, guidanceId, { answer, answeredOn, declineReason: reason })
		return { guidanceId, personId: found.personId }
	},
	audit: ({ guidanceId }, value) => ({
		kind: 'housing-guidance',
		ids: value === null ? [guidanceId] : [guidanceId, value.personId],
	}),
})
