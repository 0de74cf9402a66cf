import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { delegateRoles, holdsOn, orderOfDelegation, supportMatters } from '../../../support/index.ts'
import { mayKeepDelegation, mayReadCaseTemplates } from '../../access.ts'
import { delegableKinds } from '../../rules/decisions.ts'

/** Who may decide what in the committee's name, and up to how much. */
export const delegationOrder = query({
	name: 'delegationOrder',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async ({ db, actor, today }) => ({
		items: (await orderOfDelegation({ db })).map((one) => ({ ...one, holds: holdsOn(one, today) })),
		mayKeep: mayKeepDelegation(actor),
		decisionKinds: delegableKinds(supportMatters),
		...{ delegateRoles, today },
	}),
	audit: () => ({ kind: 'delegation', ids: [] }),
})
