import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadReports } from '../access.ts'
import { minutesExtract } from '../rules/paper/minutes-extract.ts'
import { listRecords } from '../store/records.ts'
import { findFollowUp } from '../store/rounds.ts'
import { dressOf } from './paper-dress.ts'
import { fileNameOf, paperSource } from './paper-source.ts'

/** The decision on a round's paper as an extract of the minutes; a proposal until the decided file is there. */
export const buildMinutesExtract = query({
	name: 'buildMinutesExtract',
	input: z.object({ roundId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayReadReports,
	run: async (act, { roundId, language }) => {
		const followUp = await findFollowUp(act.db, roundId)
		const source = followUp === null ? null : await paperSource(act, { ...followUp, language })
		if (source === null) return missing
		const [holding] = source.paperId === null ? [] : await listRecords(act.db, source.paperId)
		const document = minutesExtract(source.facts, holding ?? null, source.say)
		const dress = await dressOf(act, source, document.title)
		return { document, dress, fileName: fileNameOf('protokollsutdrag', source.facts.period) }
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
