import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { askLibrary, findLibrary } from '../../store/libraries.ts'

/** Asks the library's address again; a job fetches it. Refused: no-library-address. */
export const fetchLibrary = command({
	name: 'fetchLibrary',
	input: z.object({ libraryId: id() }),
	may: mayCopyKnowledge,
	run: async ({ db, now, queue }, { libraryId }) => {
		const library = await findLibrary(db, libraryId)
		if (library === null) return missing
		if (library.address === null) return refuse({ because: 'no-library-address' })
		await askLibrary(db, libraryId, now)
		await queue('workOnLibraryFetch', { libraryId })
		return { libraryId }
	},
	audit: ({ libraryId }) => ({ kind: 'network-library', ids: [libraryId] }),
})
