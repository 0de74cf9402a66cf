import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertAgreement } from '../../store/partnership/programmes.ts'

/** A political agreement or decision that a programme rests on. Refused: agreement-noted. */
export const addAgreement = command({
	name: 'addAgreement',
	input: z.object({ programmeId: id(), title: text(300), agreedOn: day(), agreedBy: text(300) }),
	may: mayKeepNetwork,
	run: async (act, agreement) => {
		notInFuture(act, { agreedOn: agreement.agreedOn })
		return { agreementId: await insertAgreement(act.db, act.actor.municipalityId, agreement) }
	},
	audit: (input) => ({ kind: 'partnership-programme', ids: [input.programmeId] }),
	constraints: { one_agreement_of_a_title_and_day: 'agreement-noted' },
})
