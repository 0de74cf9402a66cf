import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertMember } from '../../store/partnership/members.ts'

/** An organisation of the register becomes a member. Refused: member-already. */
export const addPartnershipMember = command({
	name: 'addPartnershipMember',
	input: z.object({ networkOrganisationId: z.uuid({ error: 'choose-one' }), since: day() }),
	may: mayKeepNetwork,
	run: async (act, member) => {
		notInFuture(act, { since: member.since })
		return { memberId: await insertMember(act.db, act.actor.municipalityId, member) }
	},
	audit: (_, value) => ({ kind: 'partnership-member', ids: value === null ? [] : [value.memberId] }),
	constraints: { once_a_member_at_a_time: 'member-already' },
})
