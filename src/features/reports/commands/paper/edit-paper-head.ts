import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, optionalText } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { savePaperHead } from '../../store/papers.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/** The paper's date and registry number, written as the municipality writes its own. */
export const editPaperHead = command({
	name: 'editPaperHead',
	input: z.object({ ...ofPaper, datedOn: day(), registryNumber: optionalText(100) }),
	may: mayKeepReports,
	run: async (act, { datedOn, registryNumber, ...of }) => {
		const paperId = await begunPaper(act, of, datedOn)
		if (typeof paperId !== 'string') return paperId
		await savePaperHead(act.db, paperId, { registryNumber, datedOn })
		return { paperId }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
