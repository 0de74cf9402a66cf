import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { holdPublishing } from '../../published.ts'
import { withdrawDatasets } from '../../published-datasets.ts'
import { changeEdition, findEdition } from '../../store/editions.ts'

/** Takes a released edition back, with a reason. What it told is out all the same, and counts in every later attack. Refusals: not-released. */
export const withdrawEdition = command({
	name: 'withdrawEdition',
	input: z.object({ editionId: id(), because: text(300) }),
	may: mayKeepReports,
	run: async ({ db, actor, now }, { editionId, because }) => {
		await holdPublishing(db, `editions of ${actor.municipalityId}`)
		const edition = await findEdition(db, editionId)
		if (edition === null) return missing
		const done = await changeEdition(db, editionId, ['released'], {
			...{ state: 'withdrawn', withdrawnAt: now, withdrawnBy: actor.actorId, withdrawnBecause: because },
		})
		if (!done) return refuse({ because: 'not-released' })
		await withdrawDatasets(db, edition.number, now)
		return { editionId }
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})
