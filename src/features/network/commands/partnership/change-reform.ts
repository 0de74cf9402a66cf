import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveReform } from '../../store/partnership/reforms.ts'
import { reformFields } from './reform-fields.ts'

/** A reform is told otherwise, or followed no more. Refused: reform-title-taken. */
export const changeReform = command({
	name: 'changeReform',
	input: z.object({ reformId: id() }).and(reformFields),
	may: mayKeepNetwork,
	run: async ({ db }, { reformId, ...said }) =>
		(await saveReform(db, reformId, said)) ? { reformId } : missing,
	audit: (input) => ({ kind: 'reform', ids: [input.reformId] }),
	constraints: { one_reform_of_a_title: 'reform-title-taken' },
})
