import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { editDraft, findLetterToChange } from '../../store/work-letters.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { isLetterCase, letterCase } from './letter-of-case.ts'

/** The draft's own words; what is sent is not written in. Refusals: letter-not-a-draft, letter-needs-named-access, changed-meanwhile. */
export const editLetter = command({
	name: 'editLetter',
	input: z.object({ letterId: id(), subject: optionalText(200), body: text(10_000), seenAt: seenAt() }),
	may: mayHandleCases,
	run: async (act, { letterId, subject, body, seenAt }) => {
		const letter = await findLetterToChange(act.db, letterId)
		if (letter === undefined) return missing
		const found = await letterCase(act, letter.caseId)
		if (!isLetterCase(found)) return found
		if (letter.state !== 'draft') return refuse({ because: 'letter-not-a-draft' })
		const refusal = changedMeanwhile(seenAt, letter.editedAt ?? letter.draftedAt)
		if (refusal !== null) return refusal
		const isLetter = letter.channel === 'letter'
		if (isLetter && subject === null) throw new BadInput([{ path: 'subject', problem: 'required' }])
		await editDraft(act.db, letterId, { subject: isLetter ? subject : null, body })
		return { caseId: letter.caseId }
	},
	audit: ({ letterId }, value) => ({
		kind: 'case-letter',
		ids: value === null ? [letterId] : [letterId, value.caseId],
	}),
})
