import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { mayGrantNamedAccess } from '../access.ts'
import { giveNamedAccess, hasPerson } from '../store/people.ts'

/** Lets another member of staff see a protected person by name, for a reason and perhaps until a day. */
export const grantNamedAccess = command({
	name: 'grantNamedAccess',
	input: z.object({ personId: id(), staffId: id(), reason: text(500), endsOn: day().optional() }),
	may: mayGrantNamedAccess,
	run: async (act, { personId, staffId, reason, endsOn }) => {
		if (staffId === act.actor.actorId) return refuse({ because: 'own-access' })
		if (!(await hasPerson(act.db, personId))) return missing
		await giveNamedAccess(act.db, act.actor, {
			personId,
			staffId,
			reason,
			grantedOn: act.today,
			endsOn: endsOn ?? null,
		})
		return { personId }
	},
	audit: ({ personId, staffId }) => ({ kind: 'person', ids: [personId, staffId] }),
})
