import type { Answer } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { agreeOnSupport } from '../../commands/agreements/agree-on-support.ts'
import { changeSupportIntensity } from '../../commands/agreements/change-support-intensity.ts'
import { endSupport } from '../../commands/agreements/end-support.ts'
import { setSupportSchedule } from '../../commands/agreements/set-support-schedule.ts'
import { decideSupport } from '../../commands/decisions/decide-support.ts'
import { answerGuidance } from '../../commands/guidance/answer-guidance.ts'
import { offerGuidance } from '../../commands/guidance/offer-guidance.ts'
import { recordOfferAgain } from '../../commands/guidance/record-offer-again.ts'
import { recordRefusedOffer } from '../../commands/guidance/record-refused-offer.ts'
import { contactElderlyCareOf } from '../../commands/reviews/contact-elderly-care-of.ts'
import { reviewSupport } from '../../commands/reviews/review-support.ts'
import { ruleOutElderlyCareOf } from '../../commands/reviews/rule-out-elderly-care-of.ts'

type StepCommand = (caller: Caller, input: unknown) => Promise<Answer<unknown>>

/** Which commands each step's page may post to, by the form's name. */
const stepCommands = {
	decide: { decideSupport },
	agree: { agreeOnSupport },
	intensity: { changeSupportIntensity },
	schedule: { setSupportSchedule },
	end: { endSupport },
	review: { reviewSupport },
	guidance: { offerGuidance },
	answer: { answerGuidance },
	refused: { recordRefusedOffer },
	again: { recordOfferAgain },
	elderly: { contactElderlyCareOf, ruleOutElderlyCareOf },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StepCommand>>>>

export type StepName = keyof typeof stepCommands

export const findStep = (name: string | undefined): StepName | undefined =>
	name !== undefined && Object.hasOwn(stepCommands, name) ? (name as StepName) : undefined

/** The command that the step's page may post to under the name, or undefined. */
export function findStepCommand(step: StepName, intent: unknown): StepCommand | undefined {
	const allowed: Readonly<Record<string, StepCommand>> = stepCommands[step]
	return typeof intent === 'string' && Object.hasOwn(allowed, intent) ? allowed[intent] : undefined
}
