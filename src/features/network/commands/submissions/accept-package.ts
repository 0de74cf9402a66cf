import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayDeliverPackages } from '../../access.ts'
import { acceptSigned } from './accept-signed.ts'

/**
 * A signed package is let in whole or not at all. The answer is a value in both cases, so that what was refused is noted by
 * its digest: `accepted` with the receipt (the same bytes again give the same one), or `refused` with where and why.
 */
export const acceptPackage = command({
	name: 'acceptPackage',
	input: z.object({
		/** The signed package as it came: JSON. */
		text: z.string({ error: 'required' }).max(8_000_000, 'too-long'),
		way: z.enum(['push', 'file', 'pull']),
	}),
	may: mayDeliverPackages,
	byKey: true,
	run: acceptSigned,
	audit: (_, value) => ({
		kind: 'package',
		ids: value?.is === 'accepted' ? [value.receipt.packageId] : [],
	}),
})
