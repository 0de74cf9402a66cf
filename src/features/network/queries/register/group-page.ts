import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadNetwork } from '../../access.ts'
import { findGroup, listGroupMembers } from '../../store/groups.ts'
import { listPlaces } from '../../store/places.ts'

/** A group, its municipalities, and their codes as one writes them to change which they are. */
export const groupPage = query({
	name: 'groupPage',
	input: z.object({ groupId: id() }),
	may: mayReadNetwork,
	run: async ({ db, actor }, { groupId }) => {
		const group = await findGroup(db, groupId)
		if (group === null) return missing
		const inGroup = new Set((await listGroupMembers(db, groupId)).map(({ placeId }) => placeId))
		const members = (await listPlaces(db, 'municipality')).filter(({ id: placeId }) => inGroup.has(placeId))
		return {
			group,
			members: members.map(({ id: placeId, name, code, country }) => ({ id: placeId, name, code, country })),
			codes: members.map(({ country, code }) => (country === 'SE' ? code : `${country}${code}`)).join(', '),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: ({ groupId }) => ({ kind: 'place-group', ids: [groupId] }),
})
