import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import { copyHow } from '../../rules/authorities/confirmation.ts'
import { setCopySent } from '../../store/authorities.ts'
import { findCaseToChange } from '../../store/cases.ts'
import { refuseCopy } from './tenants-copy.ts'

/** The tenant's copy of what the authority was answered (SoF 11:3). Refusals: no-copy-owed, letter-needs-named-access. */
export const sendTenantsCopy = command({
	name: 'sendTenantsCopy',
	input: z.object({ caseId: id(), copySentOn: day(), copyHow: z.enum(copyHow, { error: 'choose-one' }) }),
	may: mayHandleCases,
	run: async (act, { caseId, copySentOn, copyHow }) => {
		notInFuture(act, { copySentOn })
		// Owed in a case that has been closed too: SoF 11:3 has no exception.
		const found = await findCaseToChange(act.db, caseId)
		if (found === undefined) return missing
		const refusal = await refuseCopy(act, found, copyHow)
		if (refusal !== null) return refusal
		const copySentBy = act.actor.actorId
		const sent = await setCopySent(act.db, caseId, { copySentOn, copyHow, copySentBy })
		return sent ? { caseId } : refuse({ because: 'no-copy-owed' })
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
