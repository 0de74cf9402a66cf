import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { text } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayHandleCases } from '../access.ts'
import { findCaseOfNumber } from '../store/case-search.ts'

/** The case of a number written as `V 2026-0214`, with or without the V and its spaces. */
export const caseOfNumber = query({
	name: 'caseOfNumber',
	input: z.object({ caseNumber: text(100) }),
	may: mayHandleCases,
	run: async ({ db }, { caseNumber }) => {
		const parts = /^(?:v\s*)?(\d{4})\s*-\s*(\d{1,4})$/i.exec(caseNumber)
		if (parts === null) return missing
		const caseId = await findCaseOfNumber(db, `V ${parts[1]}-${parts[2]?.padStart(4, '0')}`)
		return caseId === undefined ? missing : { caseId }
	},
	audit: (_, value) => ({ kind: 'eviction-case', ids: value === null ? [] : [value.caseId] }),
})
