import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepOrganisation } from '../access.ts'
import { roles } from '../rules/roles.ts'
import { findStaff, giveRole, takeRole } from '../store.ts'

/** Gives a role or takes it away. Nobody takes the administrator's role from themselves: somebody else must. */
export const changeRole = command({
	name: 'changeRole',
	input: z.object({
		staffId: id(),
		role: z.enum(roles, { error: 'required' }),
		change: z.enum(['give', 'take'], { error: 'required' }),
	}),
	may: mayKeepOrganisation,
	run: async ({ db, actor }, { staffId, role, change }) => {
		if ((await findStaff(db, staffId)) === undefined) return missing
		if (change === 'give') await giveRole(db, actor.municipalityId, staffId, role)
		else if (role === 'administrator' && staffId === actor.actorId)
			return refuse({ because: 'own-administrator-role' })
		else await takeRole(db, staffId, role)
		return { staffId }
	},
	audit: (input) => ({ kind: 'staff', ids: [input.staffId] }),
})
