import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayWorkWithSupport } from '../../access.ts'
import { refusalReasons, refusedMatters } from '../../rules/guidance/refused-offer.ts'
import { insertRefusedOffer } from '../../store/guidance.ts'
import { optionalDay } from '../fields.ts'
import { personInWork } from '../person-in-work.ts'

/** Somebody said no to an offer, why, and when it is made again. */
export const recordRefusedOffer = command({
	name: 'recordRefusedOffer',
	input: z
		.object({
			personId: id(),
			about: z.enum(refusedMatters, { error: 'choose-one' }),
			offeredOn: day(),
			refusedOn: day(),
			reason: z.enum(refusalReasons, { error: 'choose-one' }),
			note: optionalText(2000),
			nextOfferOn: optionalDay(),
		})
		.superRefine(({ offeredOn, refusedOn, nextOfferOn }, context) => {
			if (refusedOn < offeredOn) {
				context.addIssue({ code: 'custom', path: ['refusedOn'], message: 'answered-before-offered' })
			}
			if (nextOfferOn !== null && nextOfferOn <= refusedOn) {
				context.addIssue({ code: 'custom', path: ['nextOfferOn'], message: 'next-before-refused' })
			}
		}),
	may: mayWorkWithSupport,
	run: async (act, { personId, ...offer }) => {
		notInFuture(act, { refusedOn: offer.refusedOn })
		const person = await personInWork(act, personId)
		if (person === null) return missing
		return { offerId: await insertRefusedOffer(act.db, { ...person.row, ...offer }) }
	},
	audit: ({ personId }) => ({ kind: 'refused-offer', ids: [personId] }),
})
