import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteGroup } from '../../store/groups.ts'

/** Its municipalities are no longer compared by it; nothing else of them is touched. */
export const dropPlaceGroup = command({
	name: 'dropPlaceGroup',
	input: z.object({ groupId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { groupId }) => ((await deleteGroup(db, groupId)) ? { groupId } : missing),
	audit: ({ groupId }) => ({ kind: 'place-group', ids: [groupId] }),
})
