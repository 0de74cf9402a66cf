import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id, text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { periodOn } from '../rules/consultation.ts'
import { readAbout } from '../rules/passages.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { findConsultation, getSentOut } from '../store/consultations.ts'
import { countByPassage } from './by-passage.ts'
import { saidBy } from './said.ts'

/** One passage as it was sent out, all that is said of it, and the passages before and after that somebody spoke of. */
export const passagePage = query({
	name: 'passagePage',
	input: z.object({ planConsultationId: id(), about: text(80) }),
	may: mayReadConsultations,
	run: async ({ db, actor, today }, { planConsultationId, about: asked }) => {
		const consultation = await findConsultation(db, planConsultationId)
		const about = readAbout(asked)
		if (consultation === null || about === null) return missing
		const parts = await listParts(db, { planConsultationId })
		const passages = countByPassage(await getSentOut(db, planConsultationId), parts)
		const at = passages.findIndex(({ part, id }) => part === about.part && id === about.id)
		const passage = passages[at]
		if (passage === undefined) return missing
		const spokenOf = passages.filter(({ said }, place) => said > 0 || place === at)
		const place = spokenOf.indexOf(passage)
		const state = periodOn(consultation, today)
		return {
			consultation: { ...consultation, state },
			passage,
			said: saidBy(
				parts.filter(({ part, partId }) => part === about.part && partId === about.id),
				await listAnswers(db, planConsultationId),
			),
			before: spokenOf[place - 1] ?? null,
			after: spokenOf[place + 1] ?? null,
			mayTreat: mayKeepConsultations(actor) && state !== 'closed',
		}
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
