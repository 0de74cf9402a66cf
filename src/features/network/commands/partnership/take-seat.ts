import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deleteSeat } from '../../store/partnership/members.ts'

/** An account writes for no member any more; it still reads what is for all in the partnership. */
export const takeSeat = command({
	name: 'takeSeat',
	input: z.object({ staffId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { staffId }) => ((await deleteSeat(db, staffId)) ? { staffId } : missing),
	audit: (input) => ({ kind: 'staff', ids: [input.staffId] }),
})
