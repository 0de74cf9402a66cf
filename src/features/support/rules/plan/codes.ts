export const tookPartAnswers = ['yes', 'partly', 'no'] as const
export type TookPart = (typeof tookPartAnswers)[number]

export const goalStates = ['under-way', 'reached', 'changed', 'let-go'] as const
export type GoalState = (typeof goalStates)[number]

export const stepStates = ['planned', 'under-way', 'done', 'not-done'] as const
export type StepState = (typeof stepStates)[number]

/** Who does a step; by whom exactly may be written beside. */
export const doers = [
	'person',
	'housing-support',
	'social-worker',
	'health-care',
	'relative',
	'other',
] as const

export const planEndings = ['goals-reached', 'own-wish', 'moved-away', 'deceased', 'other'] as const
