import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayReadPlans } from '../../access.ts'
import { expiryOf } from '../../rules/versions/expiry.ts'
import { housingSupplyRule, supplyStanding } from '../../rules/versions/housing-supply.ts'
import { listSupplyPlans } from '../../store/housing-supply.ts'
import { listPlans } from '../../store/plans.ts'
import { findDraft } from '../../store/versions.ts'

/** What falls due for the plans themselves: those that expire, and the action plan for the supply of housing. */
export const planWarnings = query({
	name: 'planWarnings',
	input: z.object({}),
	may: mayReadPlans,
	run: async ({ db, today }) => {
		const [plans, supply] = await Promise.all([listPlans(db), listSupplyPlans(db)])
		const expiring = await Promise.all(
			plans.flatMap(({ id, title, validTo, adoptedOn }) => {
				const expiry = adoptedOn === null ? null : expiryOf({ validTo }, today)
				return expiry === null
					? []
					: [longerDraft(db, id, validTo).then((draft) => ({ id, title, ...expiry, draft }))]
			}),
		)
		const { verified } = housingSupplyRule
		const standing = supplyStanding(supply, today)
		return { expiring, supply: standing === null ? null : { ...standing, verified } }
	},
	audit: () => ({ kind: 'plan', ids: [] }),
})

/** A version that is to hold longer is on its way. */
async function longerDraft(db: Act['db'], planId: string, validTo: number): Promise<number | null> {
	const draft = await findDraft(db, planId)
	return draft !== null && draft.content.validTo > validTo ? draft.number : null
}

export type PlanWarnings = Extract<Awaited<ReturnType<typeof planWarnings>>, { is: 'done' }>['value']
