import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepOrganisation } from '../access.ts'
import { isRoleOf, roles } from '../rules/roles.ts'
import { findStaff, getMunicipality, giveRole, takeRole } from '../store.ts'

/** Gives a role or takes it away. Nobody gives themselves a role, or takes their own administrator's: somebody else must. */
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
		const own = staffId === actor.actorId
		if (own && change === 'give') return refuse({ because: 'own-role' })
		if (own && role === 'administrator') return refuse({ because: 'own-administrator-role' })
		const { kind } = await getMunicipality(db)
		if (change === 'give' && !isRoleOf(kind, role)) return refuse({ because: 'role-of-another-kind' })
		if (change === 'give') await giveRole(db, actor.municipalityId, staffId, role)
		else await takeRole(db, staffId, role)
		return { staffId }
	},
	audit: (input) => ({ kind: 'staff', ids: [input.staffId] }),
})
