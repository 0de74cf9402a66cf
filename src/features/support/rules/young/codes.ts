export const youngParts = ['find', 'get', 'keep'] as const
export type YoungPart = (typeof youngParts)[number]

export const youngEndings = ['home-kept', 'stays', 'own-wish', 'moved-away', 'other'] as const
