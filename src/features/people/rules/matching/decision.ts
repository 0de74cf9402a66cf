/**
 * `link`: one person, wrong in fewer than one of a hundred such pairs. `review`: for a human to say. `unlikely`: nothing
 * to show anybody.
 */
export type Decision = 'link' | 'review' | 'unlikely'

// Links are at least so likely one by one, and so far above it on the whole that fewer than 1 in 100 are wrong.
export const linkFrom = 0.95
export const reviewFrom = 0.2

export function decide(probability: number): Decision {
	if (probability >= linkFrom) return 'link'
	return probability >= reviewFrom ? 'review' : 'unlikely'
}
