import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { amount, optionalText } from '../../../../platform/fields.ts'
import { offerForms, purposes } from '../../rules/agreements/codes.ts'
import { accessNeeds, remarkAnswers, supportNeeds, urgencies, yesNoUnknown } from '../../rules/need/codes.ts'
import { amountAboveNought, maybe, oneOf, wholeNumber } from '../agreements/agreement-fields.ts'

const ticked = () =>
	z
		.literal('yes')
		.optional()
		.transform((given) => given === 'yes')

/** What home somebody waits for, and what a landlord would ask of them. */
export const needFields = {
	urgency: oneOf(urgencies),
	adults: wholeNumber(1, 20),
	children: wholeNumber(0, 20),
	roomsFrom: wholeNumber(1, 20),
	roomsTo: maybe(wholeNumber(1, 20)),
	areas: optionalText(300),
	schoolArea: optionalText(100),
	accessibility: oneOf(accessNeeds),
	groundFloor: ticked(),
	pets: ticked(),
	maxRentOre: maybe(amountAboveNought()),
	purpose: oneOf(purposes),
	form: maybe(oneOf(offerForms)),
	support: oneOf(supportNeeds),
	incomeOre: maybe(amount().refine((given) => given >= 0, { error: 'amount-not-positive' })),
	paymentRemarks: oneOf(remarkAnswers),
	incomeSupport: oneOf(yesNoUnknown),
} as const

export function checkNeed(need: { readonly roomsFrom: number; readonly roomsTo: number | null }): void {
	if (need.roomsTo !== null && need.roomsTo < need.roomsFrom) {
		throw new BadInput([{ path: 'roomsTo', problem: 'largest-below-smallest' }])
	}
}
