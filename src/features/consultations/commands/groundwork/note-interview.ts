import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { planTitles } from '../../../action-plan/index.ts'
import { mayKeepConsultations } from '../../access.ts'
import { sectors } from '../../rules/consultation.ts'
import { insertInterview } from '../../store/groundwork.ts'

/**
 * A talk before a plan is written, by the same questions each time: which trends somebody sees and what they say is needed.
 * Who it was is a function. Refusal: nothing-told.
 */
export const noteInterview = command({
	name: 'noteInterview',
	input: z.object({
		planId: id(),
		heldOn: day(),
		who: text(200),
		sector: z.enum(sectors, { error: 'choose-one' }),
		trends: optionalText(4000),
		needs: optionalText(4000),
	}),
	may: mayKeepConsultations,
	run: async (act, { trends, needs, ...given }) => {
		const { db, actor, today } = act
		notInFuture(act, { heldOn: given.heldOn })
		if (!(await planTitles(act)).some(({ planId }) => planId === given.planId)) return missing
		if (trends === null && needs === null) return refuse({ because: 'nothing-told' })
		const planInterviewId = await insertInterview(db, actor.municipalityId, {
			...{ ...given, trends: trends ?? '', needs: needs ?? '' },
			...{ notedOn: today, notedBy: actor.actorId },
		})
		return { planInterviewId }
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})
