import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteReformValue } from '../../store/partnership/reforms.ts'

/** A value that should not stand there; that it did stays in its history. */
export const strikeReformValue = command({
	name: 'strikeReformValue',
	input: z.object({ valueId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { valueId }) => ((await deleteReformValue(db, valueId)) ? { valueId } : missing),
	audit: (input) => ({ kind: 'reform-value', ids: [input.valueId] }),
})
