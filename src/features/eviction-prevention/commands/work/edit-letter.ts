import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeLetter, findLetterToChange } from '../../store/work-letters.ts'
import { isLetterCase, letterCase } from './letter-of-case.ts'

/** The draft's own words; what is sent is not written in. Refusals: letter-not-a-draft, letter-needs-named-access. */
export const editLetter = command({
	name: 'editLetter',
	input: z.object({ letterId: id(), subject: optionalText(200), body: text(10_000) }),
	may: mayHandleCases,
	run: async (act, { letterId, subject, body }) => {
		const letter = await findLetterToChange(act.db, letterId)
		if (letter === undefined) return missing
		const found = await letterCase(act, letter.caseId)
		if (!isLetterCase(found)) return found
		if (letter.state !== 'draft') return refuse({ because: 'letter-not-a-draft' })
		const isLetter = letter.channel === 'letter'
		if (isLetter && subject === null) throw new BadInput([{ path: 'subject', problem: 'required' }])
		await changeLetter(act.db, letterId, { subject: isLetter ? subject : null, body })
		return { caseId: letter.caseId }
	},
	audit: ({ letterId }, value) => ({
		kind: 'case-letter',
		ids: value === null ? [letterId] : [letterId, value.caseId],
	}),
})
