import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveGroup } from '../../store/groups.ts'
import { groupFields, setGroupMembers } from './group-fields.ts'

/** What a group is called, by what its municipalities are alike and which they are. Refusals: group-name-taken, codes-unknown. */
export const changePlaceGroup = command({
	name: 'changePlaceGroup',
	input: z.object({ groupId: id(), ...groupFields }),
	may: mayKeepNetwork,
	run: async (act, { groupId, name, criterion, source, codes }) => {
		if (!(await saveGroup(act.db, groupId, { name, criterion, source: source ?? '' }))) return missing
		const { unknown, members } = await setGroupMembers(act, groupId, codes)
		if (unknown.length > 0)
			return refuse({ because: 'codes-unknown', codes: unknown.slice(0, 20).join(', ') })
		return { groupId, members }
	},
	audit: ({ groupId }) => ({ kind: 'place-group', ids: [groupId] }),
	constraints: { one_group_of_a_name: 'group-name-taken' },
})
