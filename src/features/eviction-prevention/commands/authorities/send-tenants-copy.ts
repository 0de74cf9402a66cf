import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { copyHow } from '../../rules/authorities/confirmation.ts'
import { setCopySent } from '../../store/authorities.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { refuseCopy } from './tenants-copy.ts'

/** The tenant's copy of what the authority was answered (SoF 11:3). Refusals: no-copy-owed, letter-needs-named-access. */
export const sendTenantsCopy = command({
	name: 'sendTenantsCopy',
	input: z.object({ caseId: id(), copySentOn: day(), copyHow: z.enum(copyHow, { error: 'choose-one' }) }),
	may: mayHandleCases,
	run: async (act, { caseId, copySentOn, copyHow }) => {
		notInFuture(act, { copySentOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const refusal = await refuseCopy(act, found, copyHow)
		if (refusal !== null) return refusal
		const copySentBy = act.actor.actorId
		const sent = await setCopySent(act.db, caseId, { copySentOn, copyHow, copySentBy })
		return sent ? { caseId } : refuse({ because: 'no-copy-owed' })
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
