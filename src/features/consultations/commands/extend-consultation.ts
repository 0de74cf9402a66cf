import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayKeepConsultations } from '../access.ts'
import { listBodies, listReachable } from '../store/bodies.ts'
import { holdConsultation, saveLastDay } from '../store/consultations.ts'
import { queueMails } from '../store/mail.ts'

/**
 * The last day is moved on, with its reason; what came in between is not late any more. All who are invited and can be
 * written to are told, and how many must be told otherwise is answered. Refusals: consultation-closed, not-later (the day is
 * no later than the one that holds, or has passed).
 */
export const extendConsultation = command({
	name: 'extendConsultation',
	input: z.object({ planConsultationId: id(), lastDay: day(), reason: text(1000) }),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId, lastDay: toDay, reason }) => {
		const { db, actor, house, today } = act
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (held.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (toDay <= held.lastDay || toDay < today) return refuse({ because: 'not-later' })
		await saveLastDay(db, actor.municipalityId, {
			...{ planConsultationId, fromDay: held.lastDay, toDay, reason },
			...{ extendedOn: today, extendedBy: actor.actorId },
		})
		const bodies = await listBodies(db, planConsultationId)
		const told = house.post === null ? [] : await listReachable(db, planConsultationId)
		await queueMails(
			act,
			told.map((invitedBodyId) => ({
				...{ id: randomUUID(), planConsultationId, invitedBodyId, consultationAnswerId: null },
				...{ kind: 'extension' as const, language: 'sv' as const },
			})),
		)
		return { lastDay: toDay, told: told.length, untold: bodies.length - told.length }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
