/** What somebody does for a landlord: speaks for it, speaks only in others' places, or keeps its people and keys too. */
export const duties = ['speaks', 'substitute', 'administers'] as const
export type Duty = (typeof duties)[number]

export function dutyOf(one: { readonly administers: boolean; readonly onlyAsSubstitute: boolean }): Duty {
	if (one.administers) return 'administers'
	return one.onlyAsSubstitute ? 'substitute' : 'speaks'
}
