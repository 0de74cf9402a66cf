import { day, optionalText, text } from '../../../../platform/fields.ts'
import { accessibilities, openPurposes, petAnswers } from '../../rules/agreements/codes.ts'
import { amountAboveNought, maybe, oneOf, wholeNumber } from '../agreements/agreement-fields.ts'

/** A home as its landlord tells of it. */
export const homeFields = {
	address: text(200),
	postalCode: optionalText(10),
	city: optionalText(100),
	flat: optionalText(30),
	area: optionalText(100),
	schoolArea: optionalText(100),
	rooms: wholeNumber(1, 20),
	sizeSqm: maybe(wholeNumber(5, 1000)),
	rentOre: amountAboveNought(),
	floor: maybe(wholeNumber(-2, 60)),
	accessibility: oneOf(accessibilities),
	pets: oneOf(petAnswers),
	availableFrom: day(),
	purpose: oneOf(openPurposes),
	answerBy: maybe(day()),
	note: optionalText(1000),
} as const
