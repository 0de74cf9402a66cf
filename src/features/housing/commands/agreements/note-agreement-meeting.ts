import * as z from 'zod'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import { findAgreement, insertAgreementMeeting } from '../../store/agreements/agreements.ts'
import { maybe } from './agreement-fields.ts'

/** A meeting about the agreement: who was there, what was said, when the next is. Nothing about a person belongs in it. */
export const noteAgreementMeeting = command({
	name: 'noteAgreementMeeting',
	input: z.object({
		agreementId: id(),
		heldOn: day(),
		present: text(500),
		notes: text(4000),
		nextOn: maybe(day()),
	}),
	may: mayKeepAgreements,
	run: async (act, given) => {
		notInFuture(act, { heldOn: given.heldOn })
		if (given.nextOn !== null && given.nextOn <= given.heldOn) {
			throw new BadInput([{ path: 'nextOn', problem: 'next-not-later' }])
		}
		if ((await findAgreement(act.db, given.agreementId)) === undefined) return missing
		const { municipalityId, actorId } = act.actor
		await insertAgreementMeeting(act.db, { municipalityId, ...given, notedBy: actorId })
		return { agreementId: given.agreementId }
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
})
