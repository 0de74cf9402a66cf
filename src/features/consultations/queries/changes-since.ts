import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { differenceBetween, latestVersion } from '../../action-plan/index.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { withAnswersBehind } from '../rules/changes.ts'
import { periodOn } from '../rules/consultation.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { findConsultation, getSentOut } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { saidBy } from './said.ts'

/**
 * What reads otherwise now than when it was sent out, with the answers behind each change; and the answers that were
 * accepted, at least partly, and are behind none.
 */
export const changesSince = query({
	name: 'changesSince',
	input: z.object({ planConsultationId: id() }),
	may: mayReadConsultations,
	run: async (act, { planConsultationId }) => {
		const { db, actor, today } = act
		const consultation = await findConsultation(db, planConsultationId)
		const now = consultation === null ? null : await latestVersion(act, consultation.planId)
		if (consultation === null || now === null) return missing
		const sentOut = await getSentOut(db, planConsultationId)
		const said = saidBy(
			await listParts(db, { planConsultationId }),
			await listAnswers(db, planConsultationId),
		)
		const byId = new Map(said.map((one) => [one.id, one]))
		const links = await listChanges(db, [planConsultationId])
		const linked = new Set(links.map(({ answerPartId }) => answerPartId))
		return {
			consultation: { ...consultation, state: periodOn(consultation, today) },
			version: now.version,
			changes: withAnswersBehind(differenceBetween(sentOut, now.content), links).map((one) => ({
				...one,
				behind: one.answerPartIds.flatMap((partId) => byId.get(partId) ?? []),
				about: said.filter(({ part, partId }) => part === one.part && partId === one.id),
			})),
			unlinked: said.filter(
				({ id, outcome }) => (outcome === 'accepted' || outcome === 'partly') && !linked.has(id),
			),
			mayLink: mayKeepConsultations(actor),
		}
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
