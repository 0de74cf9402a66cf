import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepConsultations } from '../access.ts'
import { periodOn } from '../rules/consultation.ts'
import { wordsAlone } from '../rules/doubles.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { findConsultation, getSentOut } from '../store/consultations.ts'
import { countByPassage } from './by-passage.ts'
import { saidBy } from './said.ts'

/**
 * What to deal with next, passage by passage: the first part that nobody has dealt with, from `after` on where that is
 * given, with those that say just the same of the same passage, to be dealt with in one.
 */
export const nextToTreat = query({
	name: 'nextToTreat',
	input: z.object({ planConsultationId: id(), after: z.uuid().optional() }),
	may: mayKeepConsultations,
	run: async ({ db, today }, { planConsultationId, after }) => {
		const consultation = await findConsultation(db, planConsultationId)
		if (consultation === null) return missing
		const parts = await listParts(db, { planConsultationId })
		const passages = countByPassage(await getSentOut(db, planConsultationId), parts)
		const inOrder = passages.flatMap((passage) =>
			parts.filter(({ part, partId }) => part === passage.part && partId === passage.id),
		)
		const from = after === undefined ? 0 : inOrder.findIndex(({ id }) => id === after) + 1
		const waiting = [...inOrder.slice(from), ...inOrder.slice(0, from)].filter((one) => one.outcome === null)
		const [next] = waiting
		const state = periodOn(consultation, today)
		const progress = { treated: parts.length - waiting.length, all: parts.length }
		if (next === undefined) return { consultation: { ...consultation, state }, next: null, ...progress }
		const passage = passages.find(({ part, id }) => part === next.part && id === next.partId)
		if (passage === undefined) return missing
		const words = wordsAlone([next])
		const alike = waiting.filter(
			(one) => one !== next && words !== null && wordsAlone([one]) === words && one.partId === next.partId,
		)
		const answers = await listAnswers(db, planConsultationId)
		const [said] = saidBy([next], answers)
		if (said === undefined) return missing
		return {
			consultation: { ...consultation, state },
			...progress,
			next: {
				passage,
				said,
				alike: saidBy(alike, answers).map(({ id, number, who }) => ({ id, number, who })),
			},
		}
	},
	audit: ({ planConsultationId }) => ({ kind: 'consultation', ids: [planConsultationId] }),
})
