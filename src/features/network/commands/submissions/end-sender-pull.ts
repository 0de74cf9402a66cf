import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { deletePull } from '../../store/sender-pulls.ts'

/** Nothing more is fetched from a municipality; what has come stays. */
export const endSenderPull = command({
	name: 'endSenderPull',
	input: z.object({ placeId: id() }),
	may: mayKeepNetwork,
	run: async ({ db }, { placeId }) => ((await deletePull(db, placeId)) ? { placeId } : missing),
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
