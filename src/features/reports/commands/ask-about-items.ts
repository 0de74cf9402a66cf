import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { planContents } from '../../action-plan/index.ts'
import { askable, mayKeepReports } from '../access.ts'
import { listAskable, type Subject, saveAsked } from '../store/items.ts'
import { findFollowUp } from '../store/rounds.ts'

/** Asks one member of staff about items of the round, or nobody any more. Refusal: `already-frozen`. */
export const askAboutItems = command({
	name: 'askAboutItems',
	input: z.object({
		roundId: id(),
		subjectIds: z.array(id(), { error: 'choose-one' }).min(1, 'choose-one').max(500),
		staffId: z.uuid({ error: 'choose-one' }).nullish(),
	}),
	may: mayKeepReports,
	run: async (act, { roundId, subjectIds, staffId = null }) => {
		const { db, actor } = act
		const followUp = await findFollowUp(db, roundId)
		if (followUp === null) return missing
		if (followUp.frozenAt !== null) return refuse({ because: 'already-frozen' })
		const contents = await planContents.within(act, { planId: followUp.planId })
		if (contents.is !== 'done') return missing
		if (staffId !== null && !(await listAskable(db, askable)).some((one) => one.id === staffId)) {
			throw new BadInput([{ path: 'staffId', problem: 'choose-one' }])
		}
		const { indicators, activities } = contents.value.content
		const subjects = new Map<string, Subject>([
			...indicators.map(({ id }) => [id, 'indicator'] as const),
			...activities.map(({ id }) => [id, 'activity'] as const),
		])
		const asked = [...new Set(subjectIds)].flatMap((subjectId) => {
			const subject = subjects.get(subjectId)
			return subject === undefined ? [] : [{ subject, subjectId, answeredBy: staffId }]
		})
		if (subjectIds.some((subjectId) => !subjects.has(subjectId))) return missing
		await saveAsked(db, actor.municipalityId, roundId, asked)
		return { roundId, asked: asked.length }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
