import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepIndicators } from '../../access.ts'
import { findImport, settleImport } from '../../store/outside/imports.ts'

/** Puts a file away that was looked at and not wanted, or a fetch that never came. Refused: already-settled. */
export const discardFigures = command({
	name: 'discardFigures',
	input: z.object({ figureImportId: id() }),
	may: mayKeepIndicators,
	run: async ({ db, actor, now }, { figureImportId: importId }) => {
		const found = await findImport(db, importId)
		if (found === null) return missing
		if (found.state !== 'ready' && found.state !== 'waiting') return refuse({ because: 'already-settled' })
		await settleImport(db, importId, { state: 'discarded', settledBy: actor.actorId, settledAt: now })
		return { importId }
	},
	audit: (input) => ({ kind: 'figure-import', ids: [input.figureImportId] }),
})
