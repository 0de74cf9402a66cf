/** Which of a person's records somebody says is wrong. */
export const disputedKinds = [
	'particulars',
	'household',
	'case',
	'situation',
	'cause-or-need',
	'contact',
	'support',
	'home',
	'decision',
	'other',
] as const
export type DisputedKind = (typeof disputedKinds)[number]

/** Who says it. */
export const disputers = ['person', 'guardian', 'representative'] as const
export type Disputer = (typeof disputers)[number]

/** What became of it: mended, added to, standing as it was with the note beside it, or taken away. */
export const disputeAnswers = ['corrected', 'completed', 'stands', 'removed'] as const
export type DisputeAnswer = (typeof disputeAnswers)[number]
