import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { deleteLibrary } from '../../store/libraries.ts'

/** A network's library is not kept here any longer; what was copied from it stays, with where it came from. */
export const removeLibrary = command({
	name: 'removeLibrary',
	input: z.object({ libraryId: id() }),
	may: mayCopyKnowledge,
	run: async ({ db }, { libraryId }) => ((await deleteLibrary(db, libraryId)) ? { libraryId } : missing),
	audit: ({ libraryId }) => ({ kind: 'network-library', ids: [libraryId] }),
})
