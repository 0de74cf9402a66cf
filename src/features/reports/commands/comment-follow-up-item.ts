import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { commentIndicator, overrideStatus, statuses } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { findFollowUp, saveNextStep } from '../store/rounds.ts'

/**
 * What the owner says about one indicator in the round: a comment, the next step, and a status of their own with its
 * reason (`computed` takes it back). Refusal: `already-frozen`.
 */
export const commentFollowUpItem = command({
	name: 'commentFollowUpItem',
	input: z
		.object({
			roundId: id(),
			indicatorId: id(),
			comment: optionalText(4000),
			decision: z.enum(['continue', 'change', 'stop', 'new-activity'], { error: 'choose-one' }).optional(),
			status: z.enum([...statuses, 'computed'], { error: 'choose-one' }).optional(),
			reason: optionalText(1000),
		})
		.refine(({ status, reason }) => status === undefined || status === 'computed' || reason !== null, {
			path: ['reason'],
			message: 'required',
		}),
	may: mayKeepReports,
	run: async (act, given) => {
		const { roundId, indicatorId } = given
		const followUp = await findFollowUp(act.db, roundId)
		if (followUp === null) return missing
		if (followUp.frozenAt !== null) return refuse({ because: 'already-frozen' })
		const { year } = followUp
		if (given.comment !== null) {
			const said = await commentIndicator.within(act, { indicatorId, year, text: given.comment })
			if (said.is !== 'done') return missing
		}
		if (given.status !== undefined && given.reason !== null) {
			const set = await overrideStatus.within(act, {
				indicatorId,
				year,
				status: given.status,
				reason: given.reason,
			})
			if (set.is !== 'done') return missing
		}
		if (given.decision !== undefined) {
			const { decision } = given
			await saveNextStep(act.db, act.actor.municipalityId, {
				...{ followUpId: roundId, indicatorId, decision },
				decidedBy: act.actor.actorId,
				decidedOn: act.today,
			})
		}
		return { roundId, indicatorId }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId, input.indicatorId] }),
})
