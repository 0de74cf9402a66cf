import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import {
	changeAgreementRow,
	findAgreement,
	holdAgreement,
	listOwnUnits,
} from '../../store/agreements/agreements.ts'
import { committeeOf } from '../committee-of.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'
import { checkTerms, termFields } from './agreement-fields.ts'

/** The terms as they are from now on; what they were stays in history. Refusal: changed-meanwhile. */
export const changeAgreement = command({
	name: 'changeAgreement',
	input: z.object({ ...termFields, agreementId: id(), seenAt: seenAt() }),
	may: mayKeepAgreements,
	run: async (act, { agreementId, seenAt, ...terms }) => {
		notInFuture(act, { signedOn: terms.signedOn })
		checkTerms(terms)
		if (!(await holdAgreement(act.db, agreementId))) return missing
		const found = await findAgreement(act.db, agreementId)
		const units = await listOwnUnits(act.db, committeeOf(act))
		if (found === undefined || !units.some(({ id }) => id === terms.unitId)) return missing
		const refusal = changedMeanwhile(seenAt, found.recordedAt)
		if (refusal !== null) return refusal
		await changeAgreementRow(act.db, agreementId, terms)
		return { agreementId }
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
})
