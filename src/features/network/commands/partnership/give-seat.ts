import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdMember, listMemberAccounts, saveSeat } from '../../store/partnership/members.ts'

/**
 * An account writes for a member from now on, and for no other. Refused: member-ended, not-a-members-account (it has not
 * the role of a member).
 */
export const giveSeat = command({
	name: 'giveSeat',
	input: z.object({ memberId: id(), staffId: z.uuid({ error: 'choose-one' }) }),
	may: mayKeepNetwork,
	run: async ({ db, actor, today }, { memberId, staffId }) => {
		const member = await holdMember(db, memberId)
		if (member === null) return missing
		if (member.endedOn !== null) return refuse({ because: 'member-ended' })
		const accounts = await listMemberAccounts(db)
		if (!accounts.some((account) => account.id === staffId))
			return refuse({ because: 'not-a-members-account' })
		await saveSeat(db, actor.municipalityId, { staffId, memberId, since: today })
		return { memberId }
	},
	audit: (input) => ({ kind: 'partnership-member', ids: [input.memberId] }),
})
