import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText } from '../../../platform/fields.ts'
import { mayKeepConsultations } from '../access.ts'
import { holdConsultation, saveLastDay } from '../store/consultations.ts'

/**
 * The last day is moved on; what came in between is not late any more. Refusals: consultation-closed, not-later (the day
 * is no later than the one that holds, or has passed).
 */
export const extendConsultation = command({
	name: 'extendConsultation',
	input: z.object({ planConsultationId: id(), lastDay: day(), reason: optionalText(1000) }),
	may: mayKeepConsultations,
	run: async ({ db, actor, today }, { planConsultationId, lastDay: toDay, reason }) => {
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (held.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (toDay <= held.lastDay || toDay < today) return refuse({ because: 'not-later' })
		await saveLastDay(db, actor.municipalityId, {
			...{ planConsultationId, fromDay: held.lastDay, toDay, reason: reason ?? '' },
			...{ extendedOn: today, extendedBy: actor.actorId },
		})
		return { lastDay: toDay }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
