import * as z from 'zod'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import { isRefused } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { amount, day, id, notInFuture, optionalText, text } from '../../../platform/fields.ts'
import type { Act } from '../../../platform/transaction.ts'
import { checkLegalBasis, delegateOf } from '../../support/index.ts'
import { mayHandleCases } from '../access.ts'
import { inForceOre } from '../rules/debt/delegation.ts'
import {
	checkDecision,
	type DecisionFacts,
	type DecisionKind,
	decisionKinds,
	faultsOfDays,
} from '../rules/decisions.ts'
import { putCaseDate } from '../store/case-facts.ts'
import { changeCase } from '../store/cases.ts'
import { insertDecision, listDecisions } from '../store/measures.ts'
import { caseInWork, isCase } from './case-in-work.ts'

const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)
const optionalAmount = () =>
	amount()
		.optional()
		.transform((given) => given ?? null)

/** Decided by the committee itself, not in its name. */
const committee = 'committee'

/**
 * Law and paragraph, who decided by which item of the committee's delegation, for how long, why. A posted letter of
 * liability stops the clock.
 */
export const recordDecision = command({
	name: 'recordDecision',
	input: z
		.object({
			caseId: id(),
			kind: z.enum(decisionKinds, { error: 'choose-one' }),
			legalBasis: text(40),
			decidedOn: day(),
			decidedBy: z.union([id(), z.literal(committee)]).optional(),
			minutes: optionalText(100),
			amount: optionalAmount(),
			periodFrom: optionalDay(),
			periodTo: optionalDay(),
			reasons: text(10_000),
			notifiedOn: optionalDay(),
			letterPostedOn: optionalDay(),
		})
		.superRefine((given, context) => {
			for (const { path, problem } of faultsOfDays(given)) {
				context.addIssue({ code: 'custom', path: [path], message: problem })
			}
			if (given.decidedBy === committee && given.minutes === null) {
				context.addIssue({ code: 'custom', path: ['minutes'], message: 'required' })
			}
		}),
	may: mayHandleCases,
	run: async (act, { caseId, amount, decidedBy, minutes, ...decision }) => {
		const { decidedOn, notifiedOn, letterPostedOn } = decision
		notInFuture(act, { decidedOn, notifiedOn, letterPostedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		const facts = { ...decision, amountOre: amount }
		const decider = decidedBy === committee ? null : (decidedBy ?? actorId)
		const by = decider === null ? committee : await delegateIn(act, caseId, { ...decision, staffId: decider })
		if (isRefused(by)) return by
		const refusal = checkLegalBasis(facts.legalBasis, decidedOn) ?? checkDecision(facts, by)
		if (refusal !== null) return refusal
		const item = by === committee ? null : by.delegation
		const decisionId = await insertDecision(act.db, municipalityId, {
			...facts,
			...{ caseId, decidedBy: decider, minutes: by === committee ? minutes : null },
			...{
				delegationId: item?.id ?? null,
				delegation: item?.point ?? null,
				limitOre: item?.limitOre ?? null,
			},
		})
		await carryOut(act, caseId, decision)
		return { decisionId }
	},
	audit: ({ caseId }) => ({ kind: 'decision', ids: [caseId] }),
})

type Made = Pick<DecisionFacts, 'kind'> & {
	letterPostedOn: PlainDate | null
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

type Deciding = { kind: DecisionKind; decidedOn: PlainDate; staffId: string }

/** By which item the one who decided may do so, and what stands in the case before. Refusal: decider-not-in-case-work. */
async function delegateIn(act: Act, caseId: string, deciding: Deciding) {
	const by = await delegateOf(act, deciding)
	if (isRefused(by)) return by
	const { kind, decidedOn: on } = deciding
	return { ...by, beforeOre: inForceOre(await listDecisions(act.db, caseId), { kind, on }) }
}
