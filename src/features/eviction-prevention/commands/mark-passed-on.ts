import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayRegisterLetters } from '../access.ts'
import { markPassedOn as mark } from '../store/notices.ts'

/** The report has been sent to the board of the municipality where the flat lies. */
export const markPassedOn = command({
	name: 'markPassedOn',
	input: z.object({ misdirectedId: id() }),
	may: mayRegisterLetters,
	run: async ({ db, today }, { misdirectedId }) =>
		(await mark(db, misdirectedId, today)) ? { misdirectedId } : missing,
	audit: ({ misdirectedId }) => ({ kind: 'notice', ids: [misdirectedId] }),
})
