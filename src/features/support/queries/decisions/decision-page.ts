import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { appealOutcomes, delayReasons, endReasons } from '../../rules/decisions/decision.ts'
import { delaysOf, isToldOf, notCarriedOutRule } from '../../rules/decisions/three-months.ts'
import { findDecision } from '../../store/decisions.ts'
import { whoIs } from '../who-is.ts'
import { decisionView } from './decision-view.ts'

/** One decision as a whole, what somebody waits for by it, and what can be done about it now. */
export const decisionPage = query({
	name: 'decisionPage',
	opensOne: true,
	input: z.object({ decisionId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { decisionId }) => {
		const row = await findDecision(act.db, decisionId)
		if (row === undefined) return missing
		const person = await whoIs(act, row.personId)
		if (person === missing || isRefused(person)) return person
		const names = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const view = decisionView(row, act.today)
		const open = view.outcome !== 'refused' && view.endedOn === null
		const interrupted = view.wait?.is === 'interrupted'
		return {
			...{ person, decision: view, decider: view.decidedBy === null ? null : names.get(view.decidedBy) },
			can: {
				carryOut: open && view.carriedOutOn === null,
				interrupt: open && view.carriedOutOn !== null && !interrupted,
				resume: open && interrupted,
				end: open,
			},
			delays: delaysOf(row, act.today),
			...{ told: isToldOf(view.legalBasis), rule: notCarriedOutRule },
			...{ appealOutcomes, delayReasons, endReasons, today: act.today },
		}
	},
	audit: ({ decisionId }, value) => ({
		kind: 'support-decision',
		ids: value === null ? [decisionId] : [decisionId, value.person.personId],
	}),
})
