import type { Answer } from '../../../../platform/answer.ts'
import type { Caller } from '../../../../platform/house.ts'
import { carryOutDecision } from '../../commands/decisions/carry-out-decision.ts'
import { endDecision } from '../../commands/decisions/end-decision.ts'
import { explainDelay } from '../../commands/decisions/explain-delay.ts'
import { interruptDecision } from '../../commands/decisions/interrupt-decision.ts'
import { recordAppeal } from '../../commands/decisions/record-appeal.ts'
import { resumeDecision } from '../../commands/decisions/resume-decision.ts'

type DecisionCommand = (caller: Caller, input: unknown) => Promise<Answer<unknown>>

const commands: Readonly<Record<string, DecisionCommand>> = {
	carryOutDecision,
	interruptDecision,
	resumeDecision,
	explainDelay,
	endDecision,
	recordAppeal,
}

/** The command that a decision's page may post to under the name, or undefined. */
export const findDecisionCommand = (intent: unknown): DecisionCommand | undefined =>
	typeof intent === 'string' && Object.hasOwn(commands, intent) ? commands[intent] : undefined
