import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, optionalText } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import { remarkTerms, supportTerms } from '../../rules/agreements/codes.ts'
import {
	endStandingRequirement,
	findAgreement,
	holdAgreement,
	insertRequirement,
	listRequirements,
} from '../../store/agreements/agreements.ts'
import { rowOf } from '../committee-of.ts'
import { decimalNumber, maybe, oneOf } from './agreement-fields.ts'

/**
 * What a landlord asks of whoever is to rent, from a day on: it holds for the landlord, whichever agreement it was told
 * under. What it asked before ends that day. Refusal: earlier-than-standing.
 */
export const setRequirements = command({
	name: 'setRequirements',
	input: z.object({
		agreementId: id(),
		fromOn: day(),
		incomeFactor: maybe(decimalNumber(0, 10)),
		paymentRemarks: oneOf(remarkTerms),
		incomeSupport: oneOf(supportTerms),
		others: optionalText(1000),
	}),
	may: mayKeepAgreements,
	run: async (act, { agreementId, incomeFactor, ...given }) => {
		if (!(await holdAgreement(act.db, agreementId))) return missing
		const found = await findAgreement(act.db, agreementId)
		if (found === undefined) return missing
		const { organisationId } = found
		const standing = (await listRequirements(act.db, [organisationId])).find(({ toOn }) => toOn === null)
		if (standing !== undefined && given.fromOn < standing.fromOn) {
			return refuse({ because: 'earlier-than-standing', day: standing.fromOn })
		}
		const row = { ...rowOf(act), organisationId }
		await endStandingRequirement(act.db, row, given.fromOn)
		const incomeTimesRent = incomeFactor === null ? null : Math.round(incomeFactor * 10)
		await insertRequirement(act.db, { ...row, ...given, incomeTimesRent })
		return { agreementId }
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
	constraints: { one_standing_requirement: 'changed-meanwhile' },
})
