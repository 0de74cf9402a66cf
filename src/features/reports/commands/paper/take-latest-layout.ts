import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepReports } from '../../access.ts'
import { findLatestLayout, saveLayoutOf } from '../../store/layouts.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/** A paper that was begun with an earlier order goes over to the latest. */
export const takeLatestLayout = command({
	name: 'takeLatestLayout',
	input: z.object(ofPaper),
	may: mayKeepReports,
	run: async (act, of) => {
		const latest = await findLatestLayout(act.db)
		if (latest === null) return missing
		const paperId = await begunPaper(act, of)
		if (typeof paperId !== 'string') return paperId
		await saveLayoutOf(act.db, paperId, latest.id)
		return { paperId, number: latest.number }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
