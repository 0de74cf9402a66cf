import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { listDrafts, planTitles } from '../../action-plan/index.ts'
import { mayKeepConsultations, mayReadConsultations } from '../access.ts'
import { periodOn } from '../rules/consultation.ts'
import { countParts } from '../store/answers.ts'
import { listConsultations } from '../store/consultations.ts'

/** Every consultation, the latest first, with how far it has come; and the drafts that can be sent out. */
export const consultationList = query({
	name: 'consultationList',
	input: z.object({}),
	may: mayReadConsultations,
	run: async (act) => {
		const { db, actor, today } = act
		const counts = new Map((await countParts(db)).map((one) => [one.planConsultationId, one]))
		const consultations = (await listConsultations(db)).map((one) => {
			const { answers = '0', parts = '0', treated = '0' } = counts.get(one.id) ?? {}
			return {
				...one,
				state: periodOn(one, today),
				answers: Number(answers),
				untreated: Number(parts) - Number(treated),
			}
		})
		const out = new Set(consultations.filter(({ closedOn }) => closedOn === null).map(({ planId }) => planId))
		const mayKeep = mayKeepConsultations(actor)
		return {
			consultations,
			drafts: mayKeep ? (await listDrafts(act)).filter(({ planId }) => !out.has(planId)) : [],
			plans: await planTitles(act),
			mayKeep,
		}
	},
	audit: (_, value) => ({ kind: 'consultation', ids: value?.consultations.map(({ id }) => id) ?? [] }),
})
