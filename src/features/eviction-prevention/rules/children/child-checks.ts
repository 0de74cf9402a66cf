import type { FollowUpSource, StayAnswer } from '../follow-ups.ts'

/** What came of following one child up after the eviction. */
export const checkResults = ['child-met', 'told-by-adult', 'not-reached', 'declined'] as const
export type CheckResult = (typeof checkResults)[number]

export const schoolAnswers = ['same', 'changed', 'none', 'unknown'] as const
export type SchoolAnswer = (typeof schoolAnswers)[number]

/** Whether anybody has told how the child is. */
export function wasHeardOf(result: CheckResult): boolean {
	return result === 'child-met' || result === 'told-by-adult'
}

/**
 * What a follow-up is answered with once every child has its own row: they live elsewhere since the eviction, or
 * nobody knows; null while a child is left.
 */
export function answerOfAll(
	childIds: readonly string[],
	checks: readonly { readonly childId: string; readonly result: CheckResult }[],
): { readonly answer: StayAnswer; readonly source: FollowUpSource } | null {
	const found = childIds.map((childId) => checks.find((check) => check.childId === childId))
	if (found.length === 0 || found.some((check) => check === undefined)) return null
	const heard = found.some((check) => check !== undefined && wasHeardOf(check.result))
	return heard ? { answer: 'moved', source: 'tenant' } : { answer: 'unknown', source: 'not-known' }
}
