import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { withAnswersBehind } from '../rules/changes.ts'
import { periodOn } from '../rules/consultation.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { findConsultation } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { nextVersion } from './next-version.ts'
import { saidBy } from './said.ts'

/**
 * What reads otherwise in a version than when it was sent out, with the answers behind each change; and the answers that were
 * accepted, at least partly, and are behind none.
 */
export const changesSince = query({
	name: 'changesSince',
	input: z.object({ planConsultationId: id(), version: z.coerce.number().int().optional() }),
	may: mayReadConsultations,
	run: async (act, { planConsultationId, version }) => {
		const { db, actor, today } = act
		const consultation = await findConsultation(db, planConsultationId)
		const next = consultation === null ? null : await nextVersion(act, consultation, version)
		if (consultation === null || next === null) return missing
		const said = saidBy(
			await listParts(db, { planConsultationId }),
			await listAnswers(db, planConsultationId),
		)
		const byId = new Map(said.map((one) => [one.id, one]))
		const links = await listChanges(db, [planConsultationId])
		const linksHere = links.filter(({ versionNumber }) => versionNumber === next.version.number)
		const linked = new Set(links.map(({ answerPartId }) => answerPartId))
		return {
			consultation: { ...consultation, state: periodOn(consultation, today) },
			...{ version: next.version, numbers: next.numbers },
			changes: withAnswersBehind(next.changes, linksHere).map((one) => ({
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
