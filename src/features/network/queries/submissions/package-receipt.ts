import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayDeliverPackages } from '../../access.ts'
import { findReceipt } from '../../store/submissions.ts'

/** What has become of a package, for its sender: it stands, another has taken its place, or it was withdrawn and why. */
export const packageReceipt = query({
	name: 'packageReceipt',
	input: z.object({ packageId: id() }),
	may: mayDeliverPackages,
	run: async ({ db }, { packageId }) => {
		const found = await findReceipt(db, packageId)
		if (found === null) return missing
		const { number, digest, receivedAt, withdrawnAt, withdrawnBecause, replacedBy } = found
		return {
			...{ packageId, number, digest, receivedAt, replacedBy },
			state: withdrawnAt !== null ? 'withdrawn' : replacedBy === null ? 'standing' : 'replaced',
			withdrawnBecause,
		}
	},
	audit: ({ packageId }) => ({ kind: 'package', ids: [packageId] }),
})
