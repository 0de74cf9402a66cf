import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepRecords } from '../../access.ts'
import { giveNameAgain, holdNameBack } from '../../store/readers.ts'

/** One of the staff lives under protection: their name is never given to a person who asks who read; or it may be again. */
export const holdStaffNameBack = command({
	name: 'holdStaffNameBack',
	input: z.object({ staffId: id(), held: z.enum(['yes', 'no'], { error: 'choose-one' }) }),
	may: mayKeepRecords,
	run: async ({ db, actor, today }, { staffId, held }) => {
		if (held === 'yes') await holdNameBack(db, actor, staffId, today)
		else await giveNameAgain(db, staffId)
		return {}
	},
	audit: ({ staffId }) => ({ kind: 'staff', ids: [staffId] }),
})
