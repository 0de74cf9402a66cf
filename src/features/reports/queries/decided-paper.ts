import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayKeepReports, mayReadExactFigures, mayReadReports } from '../access.ts'
import { clausesOf } from '../rules/paper/board-paper.ts'
import { editsBetween } from '../rules/paper/edits.ts'
import { placed } from '../rules/paper/placed.ts'
import { listRecords } from '../store/records.ts'
import { findFollowUp } from '../store/rounds.ts'
import { paperSource } from './paper-source.ts'

/** The decided file of a round's paper with those it followed, how it differs from what was built, and what to decide on. */
export const decidedPaper = query({
	name: 'decidedPaper',
	input: z.object({ roundId: id() }),
	may: mayReadReports,
	run: async (act, { roundId }) => {
		const followUp = await findFollowUp(act.db, roundId)
		const source = followUp === null ? null : await paperSource(act, { ...followUp, language: 'sv' })
		if (followUp === null || source === null) return missing
		const { facts, say, paperId } = source
		const records = paperId === null ? [] : await listRecords(act.db, paperId)
		return {
			followUp,
			records: records.map(({ said, built, ...record }) => ({
				...record,
				edits: said === null ? null : editsBetween(built, said),
			})),
			proposed: {
				...{ body: facts.committee, registryNumber: facts.registryNumber ?? '' },
				clauses: clausesOf(placed(facts, say), say).join('\n'),
			},
			mayKeep: mayKeepReports(act.actor),
			mayReadExact: mayReadExactFigures(act.actor),
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
