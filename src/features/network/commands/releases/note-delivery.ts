import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayRelease } from '../../access.ts'
import { changeDelivery, findReleased, noteAnswer } from '../../store/releases.ts'
import { clearBefore, clearPackage } from '../../store/standing-packages.ts'

/**
 * What the network answered another way than through its system: received, or refused, so that its number is free for the next.
 * Refused: already-answered, number-taken (a later one has its number).
 */
export const noteDelivery = command({
	name: 'noteDelivery',
	input: z.object({ releaseId: id(), outcome: z.enum(['received', 'refused'], 'required') }),
	may: mayRelease,
	run: async ({ db, actor, now }, { releaseId, outcome }) => {
		const released = await findReleased(db, releaseId)
		if (released === null) return missing
		const settled = { state: outcome, nextTryAt: null, receivedAt: outcome === 'received' ? now : null }
		if (!(await changeDelivery(db, releaseId, ['handed', 'failed', 'stopped'], settled))) {
			return refuse({ because: 'already-answered' })
		}
		await noteAnswer(db, actor.municipalityId, {
			...{ packageId: releaseId, outcome, because: 'noted-by-hand', problems: [] },
			...{ notedBy: actor.actorId, at: now },
		})
		// Who fetches needs none before one that came, and is never given again one that it refused.
		if (outcome === 'received') await clearBefore(db, released.networkCode, released.number)
		else await clearPackage(db, releaseId)
		return { releaseId, outcome }
	},
	audit: ({ releaseId }) => ({ kind: 'released-package', ids: [releaseId] }),
	constraints: { one_package_of_a_number_stands: 'number-taken' },
})
