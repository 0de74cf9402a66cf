import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, optionalText } from '../../../platform/fields.ts'
import { planContents } from '../../action-plan/index.ts'
import { figure, statuses } from '../../indicators/index.ts'
import { mayBeAsked } from '../access.ts'
import { activityStatuses, nextSteps } from '../rules/facts.ts'
import { saveItem } from '../store/items.ts'
import { findFollowUp } from '../store/rounds.ts'

const tellable = [...statuses, 'computed', ...activityStatuses] as const
const isOfActivity = (status: string) => activityStatuses.some((one) => one === status)

/**
 * What an owner says in the round about one indicator or activity: a comment, the next step, how it stands, and in a part of
 * a year what the figure has come to. A status of one's own for an indicator needs its reason (`computed` takes it back).
 * Refusals: `already-frozen`, `status-of-another-kind`, `typed-by-year` (the year's figure is written on the indicator).
 */
export const commentFollowUpItem = command({
	name: 'commentFollowUpItem',
	input: z
		.object({
			roundId: id(),
			subjectId: id(),
			comment: optionalText(4000),
			decision: z.enum(nextSteps, { error: 'choose-one' }).optional(),
			status: z.enum(tellable, { error: 'choose-one' }).optional(),
			reason: optionalText(1000),
			value: figure().optional(),
		})
		.refine(
			({ status = 'computed', reason }) => status === 'computed' || isOfActivity(status) || reason !== null,
			{ path: ['reason'], message: 'required' },
		),
	may: mayBeAsked,
	run: async (act, { roundId, subjectId, comment, decision, status, reason, value }) => {
		const { db, actor, now, today } = act
		const followUp = await findFollowUp(db, roundId)
		if (followUp === null) return missing
		if (followUp.frozenAt !== null) return refuse({ because: 'already-frozen' })
		const contents = await planContents.within(act, { planId: followUp.planId })
		if (contents.is !== 'done') return missing
		const { indicators, activities } = contents.value.content
		const isActivity = activities.some((one) => one.id === subjectId)
		if (!isActivity && !indicators.some((one) => one.id === subjectId)) return missing
		if (status !== undefined && isOfActivity(status) !== isActivity) {
			return refuse({ because: 'status-of-another-kind' })
		}
		if (value !== undefined && (isActivity || followUp.part === 'year')) {
			return refuse({ because: 'typed-by-year' })
		}
		const decided = { decidedBy: actor.actorId, decidedOn: today }
		await saveItem(
			db,
			actor.municipalityId,
			{ followUpId: roundId, subjectId, subject: isActivity ? 'activity' : 'indicator' },
			{
				...{ toldBy: actor.actorId, toldAt: now },
				...(comment === null ? {} : { comment }),
				...(status === undefined ? {} : { status, reason: status === 'computed' ? null : reason }),
				...(value === undefined ? {} : { value }),
				...(decision === undefined ? {} : { decision, ...decided }),
			},
		)
		return { roundId, subjectId }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId, input.subjectId] }),
})
