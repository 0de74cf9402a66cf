import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepConsultations } from '../../access.ts'
import { nextVersion } from '../../queries/next-version.ts'
import { findConsultation } from '../../store/consultations.ts'
import { findParts, insertChangeAnswers, openChange } from '../../store/treatment.ts'

/**
 * Says which answers are behind a part that reads otherwise now than when it was sent out. Also after the consultation is
 * closed: the next version may come later. Refusals: not-changed, not-its-answers.
 */
export const linkChange = command({
	name: 'linkChange',
	input: z.object({
		planConsultationId: id(),
		/** Its number; else the version that was consulted on. */
		version: z.coerce.number().int().optional(),
		part: text(40),
		partId: z.uuid({ error: 'choose-one' }).optional(),
		answerPartIds: z
			.array(z.uuid({ error: 'choose-one' }))
			.min(1, 'choose-one')
			.max(1000),
	}),
	may: mayKeepConsultations,
	run: async (act, { planConsultationId, version, part, partId = null, answerPartIds }) => {
		const { db, actor, today } = act
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		const next = await nextVersion(act, consultation, version)
		if (next === null) return missing
		if (!next.changes.some((one) => one.part === part && one.id === partId)) {
			return refuse({ because: 'not-changed' })
		}
		const parts = await findParts(db, answerPartIds)
		const theirs = parts.filter((one) => one.planConsultationId === planConsultationId)
		if (theirs.length !== new Set(answerPartIds).size) return refuse({ because: 'not-its-answers' })
		const change = { planConsultationId, versionId: next.version.id, part, partId }
		const changeId = await openChange(db, actor.municipalityId, change, {
			...{ linkedOn: today, linkedBy: actor.actorId },
		})
		await insertChangeAnswers(
			db,
			actor.municipalityId,
			changeId,
			theirs.map((one) => one.id),
		)
		return { changeId, answers: theirs.length }
	},
	audit: ({ planConsultationId, answerPartIds }) => ({
		kind: 'consultation',
		ids: [planConsultationId, ...answerPartIds],
	}),
})
