import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import { agreementEnds } from '../../rules/agreements/codes.ts'
import { changeAgreementRow, findAgreement, holdAgreement } from '../../store/agreements/agreements.ts'
import { oneOf } from './agreement-fields.ts'

/** An agreement ends on a day, that may lie ahead; what was offered under it stands. Refusal: agreement-ended-already. */
export const endAgreement = command({
	name: 'endAgreement',
	input: z.object({ agreementId: id(), endedOn: day(), endedBecause: oneOf(agreementEnds) }),
	may: mayKeepAgreements,
	run: async (act, { agreementId, endedOn, endedBecause }) => {
		if (!(await holdAgreement(act.db, agreementId))) return missing
		const found = await findAgreement(act.db, agreementId)
		if (found === undefined) return missing
		if (found.endedOn !== null) return refuse({ because: 'agreement-ended-already' })
		if (endedOn < found.startsOn) {
			throw new BadInput([{ path: 'endedOn', problem: 'ends-before-it-begins' }])
		}
		await changeAgreementRow(act.db, agreementId, { endedOn, endedBecause })
		return { agreementId }
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
})
