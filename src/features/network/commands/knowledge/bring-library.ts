import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { mayCopyKnowledge } from '../../access.ts'
import { isOlder } from '../../rules/knowledge/library.ts'
import { listLibraries, saveBrought } from '../../store/libraries.ts'
import { readLibrary } from './read-library.ts'

/**
 * A network's library from a file; it takes the place of what the same network shared before. Refused: library-file-wrong (with
 * the place), library-older.
 */
export const bringLibrary = command({
	name: 'bringLibrary',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'required' }) }),
	may: mayCopyKnowledge,
	run: async ({ db, actor, now }, { file }) => {
		const read = readLibrary(file)
		if ('at' in read) return refuse({ because: 'library-file-wrong', at: read.at === '' ? '–' : read.at })
		const { library } = read
		const there = (await listLibraries(db)).find(({ networkCode }) => networkCode === library.network.code)
		if (isOlder(library, there?.content)) return refuse({ because: 'library-older' })
		const libraryId = await saveBrought(db, actor.municipalityId, {
			...{ ...read, retrievedAt: now, broughtBy: actor.actorId },
		})
		return { libraryId }
	},
	audit: (_, value) => ({ kind: 'network-library', ids: value === null ? [] : [value.libraryId] }),
})
