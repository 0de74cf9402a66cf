import * as z from 'zod'
import type { PaperDocument } from '../../../foundation/document.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadReports } from '../access.ts'
import { boardPaper } from '../rules/paper.ts'
import { paperSource } from './paper-source.ts'

/** The public board paper as a document ready to be set as Word or PDF; a draft when the year is not frozen. */
export const buildPaper = query({
	name: 'buildPaper',
	input: z.object({
		planId: id(),
		year: z.coerce.number({ error: 'not-a-number' }).int(),
		language: z.enum(['sv', 'en']).default('sv'),
	}),
	may: mayReadReports,
	run: async (act, asked) => {
		const source = await paperSource(act, asked)
		if (source === null) return missing
		const document: PaperDocument = boardPaper(source.facts, source.say)
		return { document, fileName: `tjansteutlatande-${asked.year}` }
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})
