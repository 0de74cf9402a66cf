import type { Answer } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import { addChild } from '../commands/add-child.ts'
import { agreePaymentPlan } from '../commands/agree-payment-plan.ts'
import { answerChildrenQuestion } from '../commands/answer-children-question.ts'
import { answerFollowUp } from '../commands/answer-follow-up.ts'
import { assignCase } from '../commands/assign-case.ts'
import { callDebtConsultation } from '../commands/call-debt-consultation.ts'
import { closeCase } from '../commands/close-case.ts'
import { recordCaseDate } from '../commands/record-case-date.ts'
import { recordChildTalk } from '../commands/record-child-talk.ts'
import { recordDebtConsultation } from '../commands/record-debt-consultation.ts'
import { recordDecision } from '../commands/record-decision.ts'
import { recordNoTalkReason } from '../commands/record-no-talk-reason.ts'

type StepCommand = (caller: Caller, input: unknown) => Promise<Answer<unknown>>

/** Which commands each step's page may post to, by the form's name. */
export const stepCommands = {
	'answer-children': { answerChildrenQuestion },
	'add-children': { addChild },
	'learn-service-date': { recordCaseDate },
	date: { recordCaseDate },
	'assume-liability': { recordDecision },
	decision: { recordDecision },
	'child-talk': { recordChildTalk, recordNoTalkReason },
	'call-consultation': { callDebtConsultation },
	'record-consultation': { recordDebtConsultation },
	'agree-payment-plan': { agreePaymentPlan },
	'offer-debt-advice': { recordCaseDate },
	'ask-for-postponement': { recordCaseDate },
	assign: { assignCase },
	'follow-up': { answerFollowUp },
	close: { closeCase },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StepCommand>>>>

export type StepName = keyof typeof stepCommands

export const stepNames = Object.keys(stepCommands) as readonly StepName[]

/** The command that the step's page may post to under the name, or undefined. */
export function findStepCommand(step: StepName, intent: unknown): StepCommand | undefined {
	const allowed: Readonly<Record<string, StepCommand>> = stepCommands[step]
	return typeof intent === 'string' && Object.hasOwn(allowed, intent) ? allowed[intent] : undefined
}
