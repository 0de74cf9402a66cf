import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { insertAnnexOf } from '../../store/annexes.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/** What follows with the paper, last of the municipality's own, with the version that is meant. */
export const addAnnex = command({
	name: 'addAnnex',
	input: z.object({ ...ofPaper, title: text(300), version: optionalText(60), annexOn: day().optional() }),
	may: mayKeepReports,
	run: async (act, { title, version, annexOn, ...of }) => {
		const paperId = await begunPaper(act, of)
		if (typeof paperId !== 'string') return paperId
		const annex = { title, version, datedOn: annexOn ?? null }
		return { annexId: await insertAnnexOf(act.db, act.actor.municipalityId, paperId, annex) }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.annexId] }),
})
