import * as z from 'zod'
import { BadInput, missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id } from '../../../../../platform/fields.ts'
import { orderOfDelegation } from '../../../../support/index.ts'
import { mayKeepDelegation } from '../../../access.ts'
import { endDelegationRow } from '../../../store/delegation.ts'

/** From that day nobody decides by the item. */
export const endDelegation = command({
	name: 'endDelegation',
	input: z.object({ delegationId: id(), validTo: day() }),
	may: mayKeepDelegation,
	run: async ({ db }, { delegationId, validTo }) => {
		const found = (await orderOfDelegation({ db })).find(({ id }) => id === delegationId)
		if (found === undefined) return missing
		if (validTo <= found.validFrom)
			throw new BadInput([{ path: 'validTo', problem: 'ends-before-it-begins' }])
		await endDelegationRow(db, delegationId, validTo)
		return { delegationId }
	},
	audit: ({ delegationId }) => ({ kind: 'delegation', ids: [delegationId] }),
})
