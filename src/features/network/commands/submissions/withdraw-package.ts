import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { leadsToSomebody } from '../../../../foundation/traces.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { isPlainText } from '../../rules/submissions/plain-text.ts'
import { findPackage } from '../../store/senders-overview.ts'
import { findLatest, holdSender, withdrawReceived } from '../../store/submissions.ts'

/**
 * A municipality takes back what it has released: its figures, answers and inhabitants stand no more, and its next package is the
 * next number. The package stays to be read, with the reason, which its sender is told too. Refusals: already-withdrawn,
 * not-standing (a later one has taken its place).
 */
export const withdrawPackage = command({
	name: 'withdrawPackage',
	input: z.object({ packageId: id(), reason: text(500) }),
	may: mayKeepNetwork,
	run: async ({ db, now }, { packageId, reason }) => {
		const found = await findPackage(db, packageId)
		if (found === null) return missing
		if (leadsToSomebody(reason)) throw new BadInput([{ path: 'reason', problem: 'leads-to-somebody' }])
		if (!isPlainText(reason)) throw new BadInput([{ path: 'reason', problem: 'not-plain-text' }])
		await holdSender(db, found.placeId)
		const latest = await findLatest(db, found.placeId)
		if (latest?.id !== packageId) return refuse({ because: 'not-standing' })
		if (latest.withdrawnAt !== null) return refuse({ because: 'already-withdrawn' })
		await withdrawReceived(db, found, { withdrawnAt: now, withdrawnBecause: reason })
		return { packageId }
	},
	audit: ({ packageId }) => ({ kind: 'package', ids: [packageId] }),
})
