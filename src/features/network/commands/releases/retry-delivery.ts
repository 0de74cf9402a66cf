import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayRelease } from '../../access.ts'
import { changeDelivery, findReleased } from '../../store/releases.ts'

/**
 * Hands over the same package again, now: when nobody answered, or when the refusal was mended on the other side. Refusals:
 * not-pushed, link-ended, not-to-be-retried (it is under way or has its receipt), number-taken (a later one has its number).
 */
export const retryDelivery = command({
	name: 'retryDelivery',
	input: z.object({ releaseId: id() }),
	may: mayRelease,
	run: async ({ db, now, queue }, { releaseId }) => {
		const found = await findReleased(db, releaseId)
		if (found === null) return missing
		if (found.way !== 'push') return refuse({ because: 'not-pushed' })
		if (found.linkEndedOn !== null) return refuse({ because: 'link-ended' })
		const again = { state: 'waiting', attempts: 0, nextTryAt: now } as const
		if (!(await changeDelivery(db, releaseId, ['failed', 'refused', 'waiting'], again))) {
			return refuse({ because: 'not-to-be-retried' })
		}
		await queue('pushPackage', { packageId: releaseId })
		return { releaseId }
	},
	audit: ({ releaseId }) => ({ kind: 'released-package', ids: [releaseId] }),
	constraints: { one_package_of_a_number_stands: 'number-taken' },
})
