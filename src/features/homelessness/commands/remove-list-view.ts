import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepLists } from '../access.ts'
import { deleteView } from '../store/list-settings.ts'

/** The standard view remains, whatever is removed. */
export const removeListView = command({
	name: 'removeListView',
	input: z.object({ viewId: id() }),
	may: mayKeepLists,
	run: async ({ db }, { viewId }) => ((await deleteView(db, viewId)) ? { viewId } : missing),
	audit: (input) => ({ kind: 'list-view', ids: [input.viewId] }),
})
