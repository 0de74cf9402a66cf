import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadIndicators } from '../../access.ts'
import { whatChanges } from '../../commands/outside/what-changes.ts'
import { listMeasureTitles } from '../../store/outside/figures.ts'
import { findImport, findLastSaved, listChanges } from '../../store/outside/imports.ts'

const mostShown = 200

/** What a file that waits would change, or what one that was saved did; and the rows that cannot be believed. */
export const figureImportPage = query({
	name: 'figureImportPage',
	input: z.object({ figureImportId: id() }),
	may: mayReadIndicators,
	run: async ({ db }, { figureImportId: importId }) => {
		const found = await findImport(db, importId)
		if (found === null) return missing
		const { content, fileDigest, ...about } = found
		const known = { ...(await listMeasureTitles(db)), ...content?.titles }
		const digest = fileDigest?.toString('hex') ?? null
		if (content === null) {
			const changes = await listChanges(db, importId)
			const isLast = about.state === 'saved' && (await findLastSaved(db, about.source)) === importId
			return { ...about, digest, titles: known, waits: null, isLast, ...shown(changes) }
		}
		const { added, changed, same, seen } = await whatChanges(db, about.source, content)
		const { elsewhere, untold, goesOn, faults } = content
		const waits = {
			...{ added: added.length, changed: changed.length, same, seen, elsewhere, untold, goesOn },
			...{ faults: faults.slice(0, mostShown), faultCount: faults.length },
			titles: Object.keys(content.titles).length,
		}
		return { ...about, digest, titles: known, waits, isLast: false, ...shown([...changed, ...added]) }
	},
	audit: (input) => ({ kind: 'figure-import', ids: [input.figureImportId] }),
})

/** What changes before what is new: the first is what somebody must understand. */
function shown<Change extends { readonly was: unknown }>(changes: readonly Change[]) {
	const ordered = [...changes.filter(({ was }) => was !== null), ...changes.filter(({ was }) => was === null)]
	return { changes: ordered.slice(0, mostShown), more: Math.max(0, ordered.length - mostShown) }
}

export type FigureImportPage = Extract<Awaited<ReturnType<typeof figureImportPage>>, { is: 'done' }>['value']
