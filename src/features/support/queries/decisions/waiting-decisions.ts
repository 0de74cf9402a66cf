import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayTellOfDecisions, mayWorkWithSupport } from '../../access.ts'
import type { WaitState } from '../../rules/decisions/three-months.ts'
import { listWaitingDecisions } from '../../store/decisions.ts'
import { calledIn } from '../called.ts'
import { decisionView } from './decision-view.ts'

/** Granted and not given, with those closest to three months first, and how they are called. */
async function waiting(act: Act) {
	const rows = await listWaitingDecisions(act.db)
	const views = rows.flatMap((row) => {
		const view = decisionView(row, act.today)
		return view.wait === null ? [] : [{ ...view, wait: view.wait }]
	})
	const calledOf = await calledIn(
		act,
		views.map(({ personId }) => personId),
	)
	return views
		.toSorted((a, b) => (a.wait.threeMonthsOn < b.wait.threeMonthsOn ? -1 : 1))
		.map(({ id, personId, decisionNumber, about, decidedOn, decidedBy, unitId, delayReason, wait }) => ({
			...{ decisionId: id, personId, decisionNumber, about, decidedOn, delayReason, wait },
			...{ name: calledOf(personId).name, code: calledOf(personId).code },
			mine: decidedBy === act.actor.actorId,
			inOwnUnit: unitId !== null && act.actor.unitIds.includes(unitId),
		}))
}

/** The committee's decisions that wait, of everyone whom one may see. */
export const waitingDecisions = query({
	name: 'waitingDecisions',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async (act) => {
		const decisions = await waiting(act)
		const inState = (state: WaitState) => decisions.filter(({ wait }) => wait.state === state).length
		return {
			decisions,
			counts: { overdue: inState('overdue'), soon: inState('soon'), within: inState('within') },
			mayReport: mayTellOfDecisions(act.actor),
		}
	},
	audit: (_, value) => ({
		kind: 'support-decision',
		ids: value?.decisions.flatMap(({ decisionId, personId }) => [decisionId, personId]) ?? [],
	}),
})

/** Of one's own decisions and one's own units', those past three months or within a month of it: what a desk must ring about. */
export const decisionsNearThreeMonths = query({
	name: 'decisionsNearThreeMonths',
	input: z.object({}),
	may: mayWorkWithSupport,
	run: async (act) => ({
		decisions: (await waiting(act)).filter(
			({ wait, mine, inOwnUnit }) => wait.state !== 'within' && (mine || inOwnUnit),
		),
	}),
	audit: (_, value) => ({
		kind: 'support-decision',
		ids: value?.decisions.map(({ decisionId }) => decisionId) ?? [],
	}),
})
