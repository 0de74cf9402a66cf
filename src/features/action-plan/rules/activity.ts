/** 1 within the ordinary budget · 2 needs more or moved means · 3 needs much more. The plan has its own words for them. */
export const costClasses = [1, 2, 3] as const
export type CostClass = (typeof costClasses)[number]

export const activityStatuses = ['not-started', 'ongoing', 'done', 'late', 'stopped'] as const
export type ActivityStatus = (typeof activityStatuses)[number]
