import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { query } from '../../../platform/query.ts'
import { findCommittee, findStaff, getMunicipality } from '../store.ts'

/** Who is signed in, and where: for the top of every page. */
export const whoAmI = query({
	name: 'whoAmI',
	input: z.object({}),
	may: () => true,
	run: async ({ db, actor }) => {
		const staff = await findStaff(db, actor.actorId)
		if (staff === undefined) return missing
		return {
			name: staff.name,
			title: staff.title,
			roles: actor.roles,
			municipality: await getMunicipality(db),
			committee: actor.controllerId === null ? null : ((await findCommittee(db, actor.controllerId)) ?? null),
		}
	},
	audit: () => ({ kind: 'staff', ids: [] }),
})
