import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { missing } from '../../../../../platform/answer.ts'
import { command } from '../../../../../platform/command.ts'
import { amount, day, text } from '../../../../../platform/fields.ts'
import { delegateRoles, orderOfDelegation, supportMatters } from '../../../../support/index.ts'
import { mayKeepDelegation } from '../../../access.ts'
import { delegableKinds } from '../../../rules/decisions.ts'
import { endDelegationRow, insertDelegation } from '../../../store/delegation.ts'

/**
 * An item of the committee's order of delegation, as it has decided it. From its first day the earlier item for the
 * same kind and role no longer holds. Refusal: delegation-begins-later.
 */
export const recordDelegation = command({
	name: 'recordDelegation',
	input: z.object({
		decisionKind: z.enum(delegableKinds(supportMatters), { error: 'choose-one' }),
		role: z.enum(delegateRoles, { error: 'choose-one' }),
		point: text(100),
		limit: amount()
			.refine((given) => given > 0, 'amount-not-positive')
			.optional(),
		validFrom: day(),
	}),
	may: mayKeepDelegation,
	run: async ({ db, actor }, { limit, ...given }) => {
		const { municipalityId, controllerId } = actor
		if (controllerId === null) return missing
		const same = (await orderOfDelegation({ db })).filter(
			({ decisionKind, role }) => decisionKind === given.decisionKind && role === given.role,
		)
		if (same.some(({ validFrom }) => validFrom >= given.validFrom)) {
			return refuse({ because: 'delegation-begins-later' })
		}
		for (const { id, validTo } of same) {
			if (validTo === null || validTo > given.validFrom) await endDelegationRow(db, id, given.validFrom)
		}
		const delegationId = await insertDelegation(db, municipalityId, {
			...given,
			...{ committeeId: controllerId, limitOre: limit ?? null },
		})
		return { delegationId }
	},
	audit: (_, value) => ({ kind: 'delegation', ids: value === null ? [] : [value.delegationId] }),
	constraints: { one_item_a_day: 'delegation-begins-later' },
})
