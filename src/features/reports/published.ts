import type { FollowUpForReaders, PlanForReaders } from './rules/publication/for-readers.ts'

export type PublishedPlan = PlanForReaders
export type PublishedFollowUp = FollowUpForReaders
