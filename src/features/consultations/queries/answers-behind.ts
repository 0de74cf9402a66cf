import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { latestVersion } from '../../action-plan/index.ts'
import { mayReadConsultations } from '../access.ts'
import { listAnswers, listParts } from '../store/answers.ts'
import { listConsultationsOf } from '../store/consultations.ts'
import { listChanges } from '../store/treatment.ts'
import { saidBy } from './said.ts'

const number = () => z.coerce.number({ error: 'required' }).int()

/**
 * The answers behind what differs between two versions of a plan: by part and id as the difference names them, those of
 * every consultation whose changes came after the one version and up to the other.
 */
export const answersBehind = query({
	name: 'answersBehind',
	input: z.object({ planId: id(), from: number(), to: number() }),
	may: mayReadConsultations,
	run: async (act, { planId, from, to }) => {
		const { db } = act
		if ((await latestVersion(act, planId)) === null) return missing
		const consultations = await listConsultationsOf(db, planId)
		const links = await listChanges(
			db,
			consultations.map((one) => one.id),
		)
		const between = links.filter(({ versionNumber }) => versionNumber > from && versionNumber <= to)
		const found = []
		for (const { id: planConsultationId, opensOn } of consultations) {
			const own = between.filter((one) => one.planConsultationId === planConsultationId)
			if (own.length === 0) continue
			const said = saidBy(
				await listParts(db, { planConsultationId }),
				await listAnswers(db, planConsultationId),
			)
			const byId = new Map(said.map((one) => [one.id, one]))
			for (const { part, partId, answerPartId } of own) {
				const answer = byId.get(answerPartId)
				if (answer === undefined) continue
				const { answerId, number, who, outcome, why } = answer
				found.push({ part, partId, planConsultationId, opensOn, answerId, number, who, outcome, why })
			}
		}
		return found
	},
	audit: ({ planId }) => ({ kind: 'plan', ids: [planId] }),
})
