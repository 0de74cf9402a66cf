export const householdRoles = ['adult', 'child'] as const
export type HouseholdRole = (typeof householdRoles)[number]

/** How somebody lives in a home: all the time, by turns, or on visits. */
export const livings = ['full', 'alternating', 'visiting'] as const
export type Living = (typeof livings)[number]
