import * as z from 'zod'
import { dayOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepIndicators } from '../../access.ts'
import { takenBack } from '../../rules/outside/compare.ts'
import {
	listEvictionFigures,
	removeEvictionYears,
	writeEvictionYears,
} from '../../store/outside/authority-evictions.ts'
import { takeBackOutsideFigures } from '../../store/outside/figures.ts'
import {
	findImport,
	findLastSaved,
	holdSource,
	listChanges,
	settleImport,
} from '../../store/outside/imports.ts'

/**
 * Takes back the last import of a source: what it added goes, what it changed is as before. Refused: not-saved, not-the-last,
 * for what came later rests on it.
 */
export const undoFigures = command({
	name: 'undoFigures',
	input: z.object({ figureImportId: id() }),
	may: mayKeepIndicators,
	run: async ({ db, actor, now }, { figureImportId: importId }) => {
		const { municipalityId, actorId } = actor
		const found = await findImport(db, importId)
		if (found === null) return missing
		const { source } = found
		await holdSource(db, municipalityId, source)
		const open = await findImport(db, importId)
		if (open?.state !== 'saved') return refuse({ because: 'not-saved' })
		if ((await findLastSaved(db, source)) !== importId) return refuse({ because: 'not-the-last' })
		if (source === 'evictions') {
			const changes = await listChanges(db, importId)
			const { timeZone } = await getMunicipality(db)
			const from = {
				...{ municipalityId, importedBy: actorId, importedOn: dayOf(now, timeZone) },
				fileDigest: open.fileDigest ?? Buffer.alloc(0),
			}
			const known = changes.filter(({ was }) => was !== null)
			await writeEvictionYears(db, await listEvictionFigures(db), takenBack(known), from)
			await removeEvictionYears(db, [
				...new Set(changes.flatMap(({ was, year }) => (was === null ? [year] : []))),
			])
		} else await takeBackOutsideFigures(db, source, importId)
		await settleImport(db, importId, { state: 'undone', settledBy: actorId, settledAt: now })
		return { importId, source }
	},
	audit: (input) => ({ kind: 'figure-import', ids: [input.figureImportId] }),
})
