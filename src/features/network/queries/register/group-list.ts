import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { listGroupMembers, listGroups } from '../../store/groups.ts'

/** The groups in which municipalities are compared, and how many are in each. */
export const groupList = query({
	name: 'groupList',
	input: z.object({}),
	may: mayReadNetwork,
	run: async ({ db, actor }) => {
		const members = Map.groupBy(await listGroupMembers(db), ({ placeGroupId }) => placeGroupId)
		const groups = await listGroups(db)
		return {
			groups: groups.map((group) => ({ ...group, members: members.get(group.id)?.length ?? 0 })),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'place-group', ids: [] }),
})
