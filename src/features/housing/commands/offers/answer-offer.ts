import * as z from 'zod'
import { isRefused, refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { declineReasons } from '../../rules/agreements/codes.ts'
import {
	answerRow,
	changeOffer,
	insertHome,
	listAnswers,
	listSpeakersUnits,
} from '../../store/agreements/offers.ts'
import { maybe, oneOf } from '../agreements/agreement-fields.ts'
import { openOffer } from './offer-in-hand.ts'

/**
 * A unit's yes or no to a home. The first yes takes it: of two who answer at once the second is told. A no leaves the home
 * for another unit. Refusals: unit-not-asked, offer-taken, offer-has-ended.
 */
export const answerOffer = command({
	name: 'answerOffer',
	input: z
		.object({
			offerId: id(),
			unitId: id(),
			answer: oneOf(['accepted', 'declined']),
			answeredOn: day(),
			reason: maybe(oneOf(declineReasons)),
			words: optionalText(1000),
		})
		.refine(({ answer, reason }) => answer === 'accepted' || reason !== null, {
			path: ['reason'],
			error: 'choose-one',
		})
		.refine(({ reason, words }) => reason !== 'other' || words !== null, {
			path: ['words'],
			error: 'required',
		}),
	may: mayWorkWithHousing,
	run: async (act, { offerId, unitId, answer, answeredOn, reason, words }) => {
		notInFuture(act, { answeredOn })
		const open = await openOffer(act, offerId)
		if (open === missing || isRefused(open)) return open
		if (!(await listSpeakersUnits(act.db)).has(unitId)) return missing
		const asked = (await listAnswers(act.db, [offerId])).find(
			(one) => one.unitId === unitId && one.answer === null,
		)
		if (asked === undefined) return refuse({ because: 'unit-not-asked' })
		if (answeredOn < asked.askedOn) {
			throw new BadInput([{ path: 'answeredOn', problem: 'answered-before-asked' }])
		}
		const { municipalityId, actorId } = act.actor
		const declined = answer === 'declined'
		const told = { answer, answeredOn, words, answeredBy: actorId, reason: declined ? reason : null }
		if (!(await answerRow(act.db, { offerId, unitId }, told))) return missing
		if (declined) return { offerId }
		await changeOffer(act.db, offerId, { takenOn: answeredOn })
		await insertHome(act.db, { municipalityId, id: offerId, committeeId: open.committeeId, unitId })
		return { offerId }
	},
	audit: ({ offerId }) => ({ kind: 'agreement-offer', ids: [offerId] }),
	constraints: { accepted_by_one_unit: 'offer-taken' },
})
