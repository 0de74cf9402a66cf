import * as z from 'zod'
import { isRefused } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { stateOfCoordinated, tallyKept } from '../../rules/coordinated/coordinated-plan.ts'
import {
	findCoordinatedPlan,
	listCoordinatedFollowUps,
	listCoordinatedParties,
	listMeasures,
} from '../../store/coordinated.ts'
import { whoIs } from '../who-is.ts'

/** One SIP or ISIP as a whole: consent, parties, promises, days, and how the person rated it before and after. */
export const coordinatedPlan = query({
	name: 'coordinatedPlan',
	opensOne: true,
	input: z.object({ coordinatedPlanId: id() }),
	may: mayWorkWithSupport,
	run: async (act, { coordinatedPlanId }) => {
		const plan = await findCoordinatedPlan(act.db, coordinatedPlanId)
		if (plan === undefined) return missing
		const who = await whoIs(act, plan.personId)
		if (who === missing || isRefused(who)) return who
		if (who.hidden) return missing
		const parties = await listCoordinatedParties(act.db, [plan.id])
		const names = new Map(parties.map((one) => [one.id, one.name]))
		const measures = await listMeasures(act.db, [plan.id])
		const staff = (await listStaffNames(act.db)).find((one) => one.id === plan.calledBy)
		const { records: _, ...person } = who
		return {
			...plan,
			person,
			state: stateOfCoordinated(plan),
			calledBy: staff?.name ?? null,
			lead: plan.leadPartyId === null ? null : (names.get(plan.leadPartyId) ?? null),
			parties,
			measures: measures.map((one) => ({ ...one, party: names.get(one.coordinatedPartyId) ?? null })),
			housing: measures.some(({ housing }) => housing === 'yes'),
			tally: tallyKept(measures.map(({ kept }) => kept)),
			followUps: await listCoordinatedFollowUps(act.db, [plan.id]),
		}
	},
	audit: ({ coordinatedPlanId }, value) => ({
		kind: 'coordinated-plan',
		ids: value === null ? [coordinatedPlanId] : [coordinatedPlanId, value.person.personId],
	}),
})

export type CoordinatedPage = Extract<Awaited<ReturnType<typeof coordinatedPlan>>, { is: 'done' }>['value']
