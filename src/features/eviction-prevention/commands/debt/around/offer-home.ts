import * as z from 'zod'
import { refuse } from '../../../../../foundation/refusal.ts'
import { command } from '../../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { fitsChildren, offerKinds } from '../../../rules/debt/respite.ts'
import { insertOffer } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

/** Another home, offered before an eviction: what it is, and whether it fits the children. Refusal: fits-which-children. */
export const offerHome = command({
	name: 'offerHome',
	input: z.object({
		caseId: id(),
		kind: z.enum(offerKinds, { error: 'choose-one' }),
		what: text(1000),
		fitsTheChildren: z.enum(fitsChildren, { error: 'choose-one' }),
		offeredOn: day(),
		fromOn: day().optional(),
	}),
	may: mayHandleCases,
	run: async (act, { fromOn = null, ...offer }) => {
		notInFuture(act, { offeredOn: offer.offeredOn })
		const found = await caseInWork(act, offer.caseId)
		if (!isCase(found)) return found
		if (found.children !== 'no' && offer.fitsTheChildren === 'no-children') {
			return refuse({ because: 'fits-which-children' })
		}
		const { municipalityId, actorId } = act.actor
		await insertOffer(act.db, municipalityId, { ...offer, fromOn, offeredBy: actorId })
		return { caseId: offer.caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
