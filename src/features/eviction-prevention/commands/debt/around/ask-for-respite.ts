import * as z from 'zod'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { respiteAskers, respiteKinds } from '../../../rules/debt/respite.ts'
import { insertRespite } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

/** A postponement, a stay or the landlord's respite has been asked for; no day moves before it is granted. */
export const askForRespite = command({
	name: 'askForRespite',
	input: z.object({
		caseId: id(),
		kind: z.enum(respiteKinds, { error: 'choose-one' }),
		askedOn: day(),
		askedBy: z.enum(respiteAskers, { error: 'choose-one' }),
		reasons: optionalText(2000),
	}),
	may: mayHandleCases,
	run: async (act, asked) => {
		notInFuture(act, { askedOn: asked.askedOn })
		const found = await caseInWork(act, asked.caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		await insertRespite(act.db, municipalityId, { ...asked, recordedBy: actorId })
		return { caseId: asked.caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
