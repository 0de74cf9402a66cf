/** How a hindrance that somebody told of was answered. */
export const hindranceOutcomes = ['mended', 'will-be-mended', 'other-way', 'not-a-hindrance'] as const
export type HindranceOutcome = (typeof hindranceOutcomes)[number]
