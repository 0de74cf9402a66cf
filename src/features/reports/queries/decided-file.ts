import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadReports } from '../access.ts'
import { findPaper } from '../store/papers.ts'
import { findRecordFile } from '../store/records.ts'
import { findFollowUp } from '../store/rounds.ts'

/** The decided file itself, byte for byte as it came. */
export const decidedFile = query({
	name: 'decidedFile',
	input: z.object({ roundId: id(), recordId: id() }),
	may: mayReadReports,
	run: async (act, { roundId, recordId }) => {
		const followUp = await findFollowUp(act.db, roundId)
		const paper = followUp === null ? null : await findPaper(act.db, followUp.planId, followUp)
		const found = paper === null ? null : await findRecordFile(act.db, paper.id, recordId)
		return found ?? missing
	},
	audit: (input) => ({ kind: 'paper', ids: [input.recordId] }),
})
