import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepRecords } from '../../access.ts'
import { readRegister } from '../../queries/documents/document-register.ts'
import { showDocuments } from '../../store/documents.ts'

/** The register as somebody has just looked at it becomes the public view: days, kinds and numbers, titles of public records. */
export const showRegister = command({
	name: 'showRegister',
	input: z.object({}),
	may: mayKeepRecords,
	run: async (act) => {
		const { db, actor, now } = act
		const documents = await readRegister(act)
		const { municipalityId, actorId: shownBy } = actor
		await showDocuments(db, { municipalityId, shownBy, shownAt: now }, documents)
		return { shown: documents.length }
	},
	audit: () => ({ kind: 'document', ids: [] }),
})
