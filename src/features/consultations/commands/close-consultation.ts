import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepConsultations } from '../access.ts'
import { periodOn } from '../rules/consultation.ts'
import { suspectedDoubles } from '../rules/doubles.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { holdConsultation, saveClosed } from '../store/consultations.ts'

/**
 * Nothing more comes in and what was made of each answer stands. Refusals: consultation-closed, not-over (its last day has
 * not passed), doubles-left and untreated (how many answers, and parts of answers, nobody has settled).
 */
export const closeConsultation = command({
	name: 'closeConsultation',
	input: z.object({ planConsultationId: id() }),
	may: mayKeepConsultations,
	// Nothing comes in and nothing is dealt with half way.
	alone: true,
	run: async ({ db, actor, today }, { planConsultationId }) => {
		const held = await holdConsultation(db, planConsultationId)
		if (held === null) return missing
		if (held.closedOn !== null) return refuse({ because: 'consultation-closed' })
		if (periodOn(held, today) !== 'over') return refuse({ because: 'not-over', lastDay: held.lastDay })
		const doubles = suspectedDoubles(await listAnswers(db, planConsultationId))
		if (doubles.length > 0) return refuse({ because: 'doubles-left', count: doubles.length })
		const parts = await listParts(db, { planConsultationId })
		const untreated = parts.filter(({ outcome }) => outcome === null).length
		if (untreated > 0) return refuse({ because: 'untreated', count: untreated })
		await saveClosed(db, planConsultationId, today, actor.actorId)
		return { planConsultationId }
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
