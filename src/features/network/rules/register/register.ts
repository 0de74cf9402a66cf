/** From the state to those whom it is about, in the order in which they are listed. */
export const sectors = [
	...(['state', 'county', 'municipality', 'research', 'civil-society', 'foundation', 'business'] as const),
	'user-organisation',
] as const
export type Sector = (typeof sectors)[number]

/** What of its own page a municipality says is wrong. */
export const correctionSubjects = ['register', 'contacts', 'notes', 'groups', 'other'] as const
export type CorrectionSubject = (typeof correctionSubjects)[number]

/** What may be said of a correction that a municipality sent. */
export const correctionOutcomes = ['corrected', 'stands'] as const
export type CorrectionState = 'new' | (typeof correctionOutcomes)[number]
