import type { Act } from '../../../../platform/transaction.ts'
import { stateOfCoordinated, tallyKept } from '../../rules/coordinated/coordinated-plan.ts'
import { listCoordinatedParties, listCoordinatedPlans, listMeasures } from '../../store/coordinated.ts'

/** Somebody's coordinated plans with what was promised and whether it was kept, the latest first. */
export async function coordinatedOf(act: Act, records: readonly string[]) {
	const plans = await listCoordinatedPlans(act.db, records)
	const ids = plans.map((one) => one.id)
	const parties = new Map((await listCoordinatedParties(act.db, ids)).map((one) => [one.id, one.name]))
	const measures = await listMeasures(act.db, ids)
	return plans.map((plan) => {
		const { id, kind, calledOn, plannedFor, heldOn, endedOn, ratedBefore, ratedAfter, leadPartyId } = plan
		const promises = measures.filter((one) => one.coordinatedPlanId === id)
		return {
			...{ id, kind, calledOn, plannedFor, heldOn, endedOn, ratedBefore, ratedAfter },
			state: stateOfCoordinated(plan),
			lead: leadPartyId === null ? null : (parties.get(leadPartyId) ?? null),
			housing: promises.some(({ housing }) => housing === 'yes'),
			tally: tallyKept(promises.map(({ kept }) => kept)),
			promises: promises.map(({ id: measureId, what, byDay, kept, ownWords, housing, ...of }) => ({
				...{ id: measureId, what, byDay, kept, ownWords, housing },
				party: parties.get(of.coordinatedPartyId) ?? null,
			})),
		}
	})
}
