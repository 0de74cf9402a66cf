import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
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
		const expiring = []
		for (const { id, title, validTo, adoptedOn } of await listPlans(db)) {
			const expiry = adoptedOn === null ? null : expiryOf({ validTo }, today)
			if (expiry === null) continue
			const draft = await findDraft(db, id)
			/** A version that is to hold longer is on its way. */
			const longer = draft !== null && draft.content.validTo > validTo ? draft.number : null
			expiring.push({ id, title, ...expiry, draft: longer })
		}
		const { verified } = housingSupplyRule
		const standing = supplyStanding(await listSupplyPlans(db), today)
		return { expiring, supply: standing === null ? null : { ...standing, verified } }
	},
	audit: () => ({ kind: 'plan', ids: [] }),
})

export type PlanWarnings = Extract<Awaited<ReturnType<typeof planWarnings>>, { is: 'done' }>['value']
