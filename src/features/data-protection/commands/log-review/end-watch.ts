import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { endWatched } from '../../store/readers.ts'

/** Readings of the person are looked at as anybody's again. */
export const endWatch = command({
	name: 'endWatch',
	input: z.object({ watchedId: id() }),
	may: mayKeepRecords,
	run: async ({ db, today }, { watchedId }) => ((await endWatched(db, watchedId, today)) ? {} : missing),
	audit: ({ watchedId }) => ({ kind: 'person', ids: [watchedId] }),
})
