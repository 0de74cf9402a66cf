import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayHaveDigest } from '../../access.ts'
import { endChoice, forgetTold } from '../../store/digest.ts'

/** From now on no digest comes, not even one that was already being prepared. */
export const endDigest = command({
	name: 'endDigest',
	input: z.object({}),
	may: mayHaveDigest,
	run: async (act) => {
		await endChoice(act.db, act.actor.actorId, act.today)
		await forgetTold(act.db, act.actor.actorId)
		return {}
	},
	audit: () => ({ kind: 'digest', ids: [] }),
})
