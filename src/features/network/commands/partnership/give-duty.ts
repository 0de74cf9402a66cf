import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { duties, standsOn } from '../../rules/partnership/members.ts'
import { holdMember, insertDuty } from '../../store/partnership/members.ts'

/** A member chairs, is the secretariat, or supports user involvement. Refused: not-a-member-then, chair-taken, duty-already. */
export const giveDuty = command({
	name: 'giveDuty',
	input: z.object({ memberId: id(), duty: z.enum(duties, { error: 'choose-one' }), since: day() }),
	may: mayKeepNetwork,
	run: async (act, given) => {
		notInFuture(act, { since: given.since })
		const member = await holdMember(act.db, given.memberId)
		if (member === null) return missing
		if (!standsOn(member, given.since)) return refuse({ because: 'not-a-member-then' })
		await insertDuty(act.db, act.actor.municipalityId, given)
		return { memberId: given.memberId }
	},
	audit: (input) => ({ kind: 'partnership-member', ids: [input.memberId] }),
	constraints: { one_chair_at_a_time: 'chair-taken', a_duty_once_at_a_time: 'duty-already' },
})
