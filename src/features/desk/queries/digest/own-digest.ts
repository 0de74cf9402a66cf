import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { findStaff } from '../../../organisation/index.ts'
import { mayHaveDigest } from '../../access.ts'
import { findChoice, listTold } from '../../store/digest.ts'

/** Whether one has chosen the digest, where it goes, and whether the house can send it at all. */
export const ownDigest = query({
	name: 'ownDigest',
	input: z.object({}),
	may: mayHaveDigest,
	run: async ({ db, actor, house }) => ({
		told: await listTold(db, actor.actorId),
		choice: (await findChoice(db, actor.actorId)) ?? null,
		goesTo: (await findStaff(db, actor.actorId))?.email ?? null,
		canSend: house.post !== null,
	}),
	audit: () => ({ kind: 'digest', ids: [] }),
})
