import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertGroup } from '../../store/groups.ts'
import { groupFields, setGroupMembers } from './group-fields.ts'

/** Municipalities that are compared with each other, by their codes. Refusals: group-name-taken, codes-unknown. */
export const addPlaceGroup = command({
	name: 'addPlaceGroup',
	input: z.object(groupFields),
	may: mayKeepNetwork,
	run: async (act, { name, criterion, source, codes }) => {
		const { municipalityId } = act.actor
		const groupId = await insertGroup(act.db, municipalityId, { name, criterion, source: source ?? '' })
		const { unknown, members } = await setGroupMembers(act, groupId, codes)
		if (unknown.length > 0)
			return refuse({ because: 'codes-unknown', codes: unknown.slice(0, 20).join(', ') })
		return { groupId, members }
	},
	audit: (_, value) => ({ kind: 'place-group', ids: value === null ? [] : [value.groupId] }),
	constraints: { one_group_of_a_name: 'group-name-taken' },
})
