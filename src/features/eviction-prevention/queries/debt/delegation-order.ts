import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepDelegation, mayReadCaseTemplates } from '../../access.ts'
import { delegateRoles, holdsOn } from '../../rules/debt/delegation.ts'
import { decisionKinds } from '../../rules/decisions.ts'
import { listDelegations } from '../../store/delegation.ts'

/** Who may decide what in the committee's name, and up to how much. */
export const delegationOrder = query({
	name: 'delegationOrder',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async ({ db, actor, today }) => ({
		items: (await listDelegations(db)).map((one) => ({ ...one, holds: holdsOn(one, today) })),
		mayKeep: mayKeepDelegation(actor),
		...{ decisionKinds, delegateRoles, today },
	}),
	audit: () => ({ kind: 'delegation', ids: [] }),
})
