import type { Act } from '../../../../platform/transaction.ts'
import { listWaitingDecisions } from '../../store/decisions.ts'
import { calledIn } from '../called.ts'
import { decisionView } from './decision-view.ts'

/** Granted and not given, of those that one's lists reach, with those closest to three months first. */
export async function waiting(act: Act) {
	const rows = await listWaitingDecisions(act.db, act.actor.actorId)
	return rows
		.flatMap((row) => {
			const view = decisionView(row, act.today)
			return view.wait === null ? [] : [{ ...view, wait: view.wait }]
		})
		.toSorted((a, b) => (a.wait.threeMonthsOn < b.wait.threeMonthsOn ? -1 : 1))
		.map(({ id, personId, decisionNumber, about, decidedOn, decidedBy, unitId, wait }) => ({
			...{ decisionId: id, personId, decisionNumber, about, decidedOn, delayReason: wait.delayReason, wait },
			mine: decidedBy === act.actor.actorId,
			inOwnUnit: unitId !== null && act.actor.unitIds.includes(unitId),
		}))
}

/** The same, with how those they are about are called. */
export async function waitingByName(act: Act) {
	const decisions = await waiting(act)
	const calledOf = await calledIn(
		act,
		decisions.map(({ personId }) => personId),
	)
	return decisions.map((decision) => {
		const { name, code } = calledOf(decision.personId)
		return { ...decision, name, code }
	})
}
