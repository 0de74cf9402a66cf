import * as z from 'zod'
import { keepingRecords } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepRecords } from '../../access.ts'
import { withoutSecrets } from '../../rules/documents/document-kinds.ts'
import { listNamedDocuments, listPublicDocuments, listShown } from '../../store/documents.ts'

/** What is kept as documents, the latest first: day, kind and number, and nobody's name. */
export async function readRegister(act: Act) {
	const open = await listPublicDocuments(act.db)
	const named = await keepingRecords(act, listNamedDocuments)
	return [...open, ...named]
		.map((document) => ({ ...document, title: withoutSecrets(document).title }))
		.toSorted((a, b) => b.keptOn.localeCompare(a.keptOn) || a.kind.localeCompare(b.kind))
}

export const documentRegister = query({
	name: 'documentRegister',
	input: z.object({}),
	may: mayKeepRecords,
	run: async (act) => {
		const documents = await readRegister(act)
		const shown = await listShown(act.db)
		const ids = new Set(shown.map(({ id }) => id))
		return {
			documents: documents.map((document) => ({ ...document, shown: ids.has(document.id) })),
			shownAt: shown[0]?.shownAt ?? null,
		}
	},
	audit: () => ({ kind: 'document', ids: [] }),
})
