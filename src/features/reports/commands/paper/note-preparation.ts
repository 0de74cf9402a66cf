import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { insertPreparation } from '../../store/papers.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/** Notes which body dealt with the matter, when, and what came of it. */
export const notePreparation = command({
	name: 'notePreparation',
	input: z.object({ ...ofPaper, body: text(200), dealtOn: day(), outcome: text(500) }),
	may: mayKeepReports,
	run: async (act, { body, dealtOn, outcome, ...of }) => {
		const paperId = await begunPaper(act, of)
		if (typeof paperId !== 'string') return paperId
		const step = { paperId, body, dealtOn, outcome }
		return { preparationId: await insertPreparation(act.db, act.actor.municipalityId, step) }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.preparationId] }),
})
