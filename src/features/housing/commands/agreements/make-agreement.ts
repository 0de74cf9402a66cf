import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, notInFuture } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import { insertAgreement, listLandlords, listOwnUnits } from '../../store/agreements/agreements.ts'
import { committeeOf, rowOf } from '../committee-of.ts'
import { checkTerms, termFields } from './agreement-fields.ts'

/** Writes down what has been agreed with a landlord, and which unit its homes are offered to first. */
export const makeAgreement = command({
	name: 'makeAgreement',
	input: z.object({ ...termFields, organisationId: id() }),
	may: mayKeepAgreements,
	run: async (act, given) => {
		notInFuture(act, { signedOn: given.signedOn })
		checkTerms(given)
		const landlords = await listLandlords(act.db)
		const units = await listOwnUnits(act.db, committeeOf(act))
		if (!landlords.some(({ id }) => id === given.organisationId)) return missing
		if (!units.some(({ id }) => id === given.unitId)) return missing
		return { agreementId: await insertAgreement(act.db, { ...rowOf(act), ...given }) }
	},
	audit: (_, value) => ({ kind: 'landlord-agreement', ids: value === null ? [] : [value.agreementId] }),
})
