import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayRelease } from '../../access.ts'
import type { SignedPackage } from '../../rules/submissions/package.ts'
import { findSigned } from '../../store/releases.ts'

/** The signed package to be handed over as a file. */
export const releasedFile = query({
	name: 'releasedFile',
	input: z.object({ releaseId: id() }),
	may: mayRelease,
	run: async ({ db }, { releaseId }) => {
		const found = await findSigned(db, releaseId)
		if (found === null) return missing
		const { package: text, signature, keyFingerprint: key, number } = found
		const signed: SignedPackage = { package: text, signature, key }
		return { name: `bofast-package-${number}.json`, text: JSON.stringify(signed) }
	},
	audit: ({ releaseId }) => ({ kind: 'released-package', ids: [releaseId] }),
})
