import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { amount, day, id, notInFuture } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { checkRespite } from '../../../rules/debt/respite.ts'
import { enforcementOf } from '../../../rules/enforcement.ts'
import { answerRespiteRow, findRespite } from '../../../store/around.ts'
import { putCaseDate } from '../../../store/case-facts.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

const dates = {
	postponement: { kind: 'postponed-to', source: 'enforcement-authority' },
	'postponement-extraordinary': { kind: 'postponed-to', source: 'enforcement-authority' },
	'landlord-respite': { kind: 'postponed-to', source: 'landlord' },
	stay: { kind: 'stayed', source: 'court' },
} as const

/**
 * What was answered: a granted respite becomes a date of the case, and the steps are reckoned anew. Refusals:
 * respite-answered, respite-without-end, respite-too-long.
 */
export const answerRespite = command({
	name: 'answerRespite',
	input: z.object({
		caseId: id(),
		respiteId: id(),
		answer: z.enum(['granted', 'refused'], { error: 'choose-one' }),
		answeredOn: day(),
		untilOn: day().optional(),
		compensation: amount().optional(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, respiteId, answer, answeredOn, untilOn = null, compensation = null }) => {
		notInFuture(act, { answeredOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const respite = await findRespite(act.db, { id: respiteId, caseId })
		if (respite === undefined) return missing
		if (respite.answer !== null) return refuse({ because: 'respite-answered' })
		if (answeredOn < respite.askedOn) return refuse({ because: 'answered-before-asked' })
		if (answer === 'granted') {
			const refusal = checkRespite(respite.kind, untilOn, enforcementOf(found.regime, found.dates))
			if (refusal !== null) return refusal
			const { kind, source } = dates[respite.kind]
			const onDay = untilOn ?? answeredOn
			const { municipalityId, actorId } = act.actor
			await putCaseDate(act.db, municipalityId, { caseId, kind, source, onDay, recordedBy: actorId })
		}
		const end = answer === 'granted' ? untilOn : null
		await answerRespiteRow(act.db, respiteId, {
			...{ answer, answeredOn, untilOn: end, compensationOre: compensation },
		})
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
