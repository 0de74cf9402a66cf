import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { endStandingKey, findStandingKey } from '../../store/sender-keys.ts'

/** A key is trusted no more, as when it is lost: nothing is taken from the municipality until another is made sure of. */
export const endSenderKey = command({
	name: 'endSenderKey',
	input: z.object({ placeId: id(), fingerprint: z.string({ error: 'required' }).max(64) }),
	may: mayKeepNetwork,
	run: async ({ db, now }, { placeId, fingerprint }) => {
		const standing = await findStandingKey(db, placeId)
		if (standing === null || standing.fingerprint !== fingerprint) return missing
		await endStandingKey(db, placeId, now)
		return { fingerprint }
	},
	audit: ({ placeId }) => ({ kind: 'place', ids: [placeId] }),
})
