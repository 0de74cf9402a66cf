/** How somebody manages today, from the least to the most on one's own; each is described in the words. */
export const skillLevels = [1, 2, 3, 4] as const

export const togetherAnswers = ['yes', 'partly', 'no'] as const
