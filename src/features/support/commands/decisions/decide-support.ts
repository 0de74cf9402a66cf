import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText, text } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import {
	checkDecision,
	decisionOutcomes,
	faultsOfDays,
	supportMatters,
} from '../../rules/decisions/decision.ts'
import { insertDecision, takeDecisionNumber } from '../../store/decisions.ts'
import { optionalDay } from '../fields.ts'
import { personInWork } from '../person-in-work.ts'
import { delegateOf } from './delegate-of.ts'

/** Decided by the committee itself, not in its name. */
const committee = 'committee'

/**
 * Somebody is granted or refused a home, support in it or another support: law and paragraph, who decided by which item
 * of the committee's delegation, for which time, why. Without `decidedBy` the actor decides. Refusals: legal-basis-unknown,
 * legal-basis-replaced, legal-basis-not-yet, not-delegated, decider-not-in-case-work.
 */
export const decideSupport = command({
	name: 'decideSupport',
	input: z
		.object({
			personId: id(),
			about: z.enum(supportMatters, { error: 'choose-one' }),
			outcome: z.enum(decisionOutcomes, { error: 'choose-one' }),
			what: optionalText(500),
			legalBasis: text(40),
			appliedOn: optionalDay(),
			decidedOn: day(),
			decidedBy: z.union([id(), z.literal(committee)]).optional(),
			minutes: optionalText(100),
			periodFrom: optionalDay(),
			periodTo: optionalDay(),
			reasons: text(10_000),
			notifiedOn: optionalDay(),
			unitId: id().optional(),
		})
		.superRefine((given, context) => {
			for (const { path, problem } of faultsOfDays(given)) {
				context.addIssue({ code: 'custom', path: [path], message: problem })
			}
			if (given.decidedBy === committee && given.minutes === null) {
				context.addIssue({ code: 'custom', path: ['minutes'], message: 'required' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, decidedBy, minutes, unitId, ...decision }) => {
		const { about, decidedOn, notifiedOn } = decision
		notInFuture(act, { decidedOn, notifiedOn })
		const person = await personInWork(act, personId)
		if (person === null) return missing
		const decider = decidedBy === committee ? null : (decidedBy ?? act.actor.actorId)
		const by =
			decider === null ? committee : await delegateOf(act, { kind: about, decidedOn, staffId: decider })
		if (isRefused(by)) return by
		const refusal = checkDecision(decision, by)
		if (refusal !== null) return refusal
		const item = by === committee ? null : by.delegation
		const year = Number(decidedOn.slice(0, 4))
		const decisionNumber = await takeDecisionNumber(act.db, act.actor.municipalityId, year)
		const decisionId = await insertDecision(act.db, {
			...{ ...person.row, ...decision, decisionNumber, decidedBy: decider },
			...{ delegationId: item?.id ?? null, delegation: item?.point ?? null },
			...{ minutes: by === committee ? minutes : null, unitId: unitId ?? act.actor.unitIds[0] ?? null },
		})
		return { decisionId, decisionNumber }
	},
	audit: ({ personId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [personId] : [personId, value.decisionId],
	}),
})
