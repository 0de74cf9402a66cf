import type { Answer } from '../../../platform/answer.ts'
import type { Caller } from '../../../platform/house.ts'
import {
	assignEntry,
	correctSpell,
	endFactor,
	endSpell,
	liftOverride,
	linkSpellToEviction,
	noteFactor,
	overrideSituation,
	recordContact,
	removeContact,
	removeSpell,
	startSpell,
} from '../../homelessness/index.ts'

type StepCommand = (caller: Caller, input: unknown) => Promise<Answer<unknown>>

/** Which commands each form page of a person may post to, by the form's name. */
const stepCommands = {
	place: { startSpell },
	leave: { endSpell },
	'correct-place': { correctSpell },
	'remove-place': { removeSpell },
	situation: { overrideSituation, liftOverride },
	eviction: { linkSpellToEviction },
	contact: { recordContact, removeContact },
	factors: { noteFactor, endFactor },
	responsible: { assignEntry },
} as const satisfies Readonly<Record<string, Readonly<Record<string, StepCommand>>>>

export type PersonStepName = keyof typeof stepCommands

export function findStep(name: string | undefined): PersonStepName | undefined {
	return Object.keys(stepCommands).find((step): step is PersonStepName => step === name)
}

/** The command that the step's page may post to under the name, or undefined. */
export function findStepCommand(step: PersonStepName, intent: unknown): StepCommand | undefined {
	const allowed: Readonly<Record<string, StepCommand>> = stepCommands[step]
	return typeof intent === 'string' && Object.hasOwn(allowed, intent) ? allowed[intent] : undefined
}

/** Pages about one place, which the address names. */
export const stepsOfSpell: readonly PersonStepName[] = [
	'leave',
	'correct-place',
	'remove-place',
	'situation',
	'eviction',
]
