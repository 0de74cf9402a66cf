import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { amount, day, id, notInFuture, text } from '../../../platform/fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { mayHandleCases } from '../access.ts'
import { checkDecision, type DecisionFacts, decisionKinds } from '../rules/decisions.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { changeCase } from '../store/cases.ts'
import { insertDecision } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)
const optionalAmount = () =>
	amount()
		.optional()
		.transform((given) => given ?? null)

/** Law and paragraph, who decided by which delegation, for how long, why. A posted letter of liability stops the clock. */
export const recordDecision = command({
	name: 'recordDecision',
	input: z
		.object({
			caseId: id(),
			kind: z.enum(decisionKinds, { error: 'choose-one' }),
			legalBasis: text(40),
			decidedOn: day(),
			decidedBy: id().optional(),
			delegation: text(200),
			limit: optionalAmount(),
			amount: optionalAmount(),
			periodFrom: optionalDay(),
			periodTo: optionalDay(),
			reasons: text(10_000),
			notifiedOn: optionalDay(),
			letterPostedOn: optionalDay(),
		})
		.refine(
			({ periodFrom, periodTo }) => periodFrom === null || periodTo === null || periodFrom <= periodTo,
			{
				path: ['periodTo'],
				error: 'ends-before-it-begins',
			},
		),
	may: mayHandleCases,
	run: async (act, { caseId, limit, amount, decidedBy, ...decision }) => {
		const { decidedOn, notifiedOn, letterPostedOn } = decision
		notInFuture(act, { decidedOn, notifiedOn, letterPostedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const refusal = checkDecision({ ...decision, amountOre: amount, limitOre: limit })
		if (refusal !== null) return refusal
		const { municipalityId, actorId } = act.actor
		const decisionId = await insertDecision(act.db, municipalityId, {
			...decision,
			caseId,
			amountOre: amount,
			limitOre: limit,
			decidedBy: decidedBy ?? actorId,
		})
		await carryOut(act, caseId, decision)
		return { decisionId }
	},
	audit: ({ caseId }) => ({ kind: 'decision', ids: [caseId] }),
	constraints: { within_the_delegation: 'over-delegation-limit' },
})

type Made = Pick<DecisionFacts, 'kind'> & {
	letterPostedOn: DecisionFacts['decidedOn'] | null
	reasons: string
}

async function carryOut(act: Act, caseId: string, { kind, letterPostedOn, reasons }: Made): Promise<void> {
	if (kind === 'assume-liability' && letterPostedOn !== null) {
		await putCaseDate(act.db, act.actor.municipalityId, {
			caseId,
			kind: 'liability-assumed',
			onDay: letterPostedOn,
			source: 'own',
			recordedBy: act.actor.actorId,
		})
	}
	if (kind === 'deviation-alternative-home') {
		await changeCase(act.db, caseId, { alternative: 'deviation', deviationReasons: reasons })
	}
}
