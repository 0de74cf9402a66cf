import * as z from 'zod'
import type { PaperDocument } from '../../../foundation/document.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { year } from '../../indicators/index.ts'
import { mayReadReports } from '../access.ts'
import { boardPaper } from '../rules/paper/board-paper.ts'
import { parts } from '../rules/period.ts'
import { findFollowUp } from '../store/rounds.ts'
import { dressOf } from './paper-dress.ts'
import { fileNameOf, paperSource } from './paper-source.ts'

const language = z.enum(['sv', 'en']).default('sv')

/** The public board paper, of a round or of a plan and year, as a document ready to be set as Word, in the municipality's own dress, or PDF; a draft when the year is not frozen. */
export const buildPaper = query({
	name: 'buildPaper',
	input: z.union([
		z.object({ planId: id(), year: year(), part: z.enum(parts).default('year'), language }),
		z.object({ roundId: id(), language }),
	]),
	may: mayReadReports,
	run: async (act, asked) => {
		const of = 'roundId' in asked ? await findFollowUp(act.db, asked.roundId) : asked
		const source = of === null ? null : await paperSource(act, { ...of, language: asked.language })
		if (source === null) return missing
		const document: PaperDocument = boardPaper(source.facts, source.say)
		const dress = await dressOf(act, source, document.title)
		return { document, dress, fileName: fileNameOf('tjansteutlatande', source.facts.period) }
	},
	audit: (input) =>
		'roundId' in input ? { kind: 'follow-up', ids: [input.roundId] } : { kind: 'plan', ids: [input.planId] },
})
