import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayTakePart } from '../../access.ts'
import { takeBackInput } from '../../store/partnership/inputs.ts'

/**
 * The consent is taken back: the words are gone at once, and that there was an input stays. It cannot be undone. A member
 * takes back what came from it or through it.
 */
export const withdrawInput = command({
	name: 'withdrawInput',
	input: z.object({ inputId: id(), withdrawnOn: day() }),
	may: mayTakePart,
	run: async (act, { inputId, withdrawnOn }) => {
		notInFuture(act, { withdrawnOn })
		return (await takeBackInput(act.db, inputId, withdrawnOn)) ? { inputId } : missing
	},
	audit: (input) => ({ kind: 'partnership-input', ids: [input.inputId] }),
})
