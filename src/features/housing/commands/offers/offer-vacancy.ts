import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture } from '../../../../platform/fields.ts'
import { mayTellOfVacancies, speaksFor } from '../../access.ts'
import { findAgreement } from '../../store/agreements/agreements.ts'
import { askUnitRow, insertOffer } from '../../store/agreements/offers.ts'
import { maybe } from '../agreements/agreement-fields.ts'
import { homeFields } from './offer-fields.ts'

/**
 * A home that a landlord offers under its agreement, told by itself or by us for it; the agreement's unit is asked first.
 * Refusal: agreement-not-in-force.
 */
export const offerVacancy = command({
	name: 'offerVacancy',
	input: z.object({ ...homeFields, agreementId: id(), offeredOn: maybe(day()) }),
	may: mayTellOfVacancies,
	run: async (act, { agreementId, offeredOn: told, ...home }) => {
		const offeredOn = told ?? act.today
		notInFuture(act, { offeredOn })
		if (home.answerBy !== null && home.answerBy < offeredOn) {
			throw new BadInput([{ path: 'answerBy', problem: 'answer-before-offer' }])
		}
		const agreement = await findAgreement(act.db, agreementId)
		if (agreement === undefined || !speaksFor(act.actor, agreement)) return missing
		const { committeeId, organisationId, unitId, startsOn, endedOn } = agreement
		if (offeredOn < startsOn || (endedOn !== null && offeredOn >= endedOn)) {
			return refuse({ because: 'agreement-not-in-force' })
		}
		const { municipalityId, actorId } = act.actor
		const offerId = randomUUID()
		const whose = { municipalityId, committeeId, organisationId, agreementId }
		await insertOffer(act.db, { id: offerId, ...whose, ...home, offeredOn, offeredBy: actorId })
		await askUnitRow(act.db, { municipalityId, offerId, unitId, askedOn: offeredOn })
		return { offerId }
	},
	audit: ({ agreementId }, value) => ({
		kind: 'agreement-offer',
		ids: value === null ? [agreementId] : [agreementId, value.offerId],
	}),
})
