import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { holdMember, saveMemberEnd } from '../../store/partnership/members.ts'

/**
 * It is a member no more: its duties end and its accounts write for it no longer; what it has said stays. Refused:
 * member-ended, ends-before-it-begins.
 */
export const endPartnershipMember = command({
	name: 'endPartnershipMember',
	input: z.object({ memberId: id(), endedOn: day() }),
	may: mayKeepNetwork,
	run: async (act, { memberId, endedOn }) => {
		notInFuture(act, { endedOn })
		const member = await holdMember(act.db, memberId)
		if (member === null) return missing
		if (member.endedOn !== null) return refuse({ because: 'member-ended' })
		await saveMemberEnd(act.db, memberId, endedOn)
		return { memberId }
	},
	audit: (input) => ({ kind: 'partnership-member', ids: [input.memberId] }),
	constraints: {
		member_ends_after_it_began: 'ends-before-it-begins',
		duty_ends_after_it_began: 'ends-before-it-begins',
	},
})
