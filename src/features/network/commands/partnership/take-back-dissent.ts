import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayTakePart } from '../../access.ts'
import { deleteDissent } from '../../store/partnership/reflections.ts'

/** Of one's own member and while the round is open; else there is none to take back. */
export const takeBackDissent = command({
	name: 'takeBackDissent',
	input: z.object({ dissentId: id() }),
	may: mayTakePart,
	run: async ({ db }, { dissentId }) => ((await deleteDissent(db, dissentId)) ? { dissentId } : missing),
	audit: (input) => ({ kind: 'reflection-dissent', ids: [input.dissentId] }),
})
