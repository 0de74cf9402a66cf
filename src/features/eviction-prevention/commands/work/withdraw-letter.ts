import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { changeLetter, findLetterToChange } from '../../store/work-letters.ts'

/** A draft that is not sent after all. Refusal: letter-not-a-draft. */
export const withdrawLetter = command({
	name: 'withdrawLetter',
	input: z.object({ letterId: id() }),
	may: mayHandleCases,
	run: async (act, { letterId }) => {
		const letter = await findLetterToChange(act.db, letterId)
		if (letter === undefined) return missing
		if (letter.state !== 'draft') return refuse({ because: 'letter-not-a-draft' })
		await changeLetter(act.db, letterId, { state: 'withdrawn' })
		return { caseId: letter.caseId }
	},
	audit: ({ letterId }, value) => ({
		kind: 'case-letter',
		ids: value === null ? [letterId] : [letterId, value.caseId],
	}),
})
