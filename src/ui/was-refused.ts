import type { Outcome } from './screen.ts'

/** Whether it was the form of this name that was sent and not taken. */
export const wasRefused = (outcome: Outcome | undefined, form: string): boolean =>
	outcome !== undefined && !outcome.ok && outcome.values.intent === form
