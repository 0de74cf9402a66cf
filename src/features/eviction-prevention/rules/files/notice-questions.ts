/** What may be asked about a report: its own facts, and nothing about the person. */
export const questionSubjects = [
	'amount',
	'dates',
	'home',
	'account',
	'attachment',
	'receipt',
	'other-detail',
] as const
export type QuestionSubject = (typeof questionSubjects)[number]

export type Side = 'landlord' | 'board'

/** A thread waits for the side that did not write last; one in which nothing is said waits for nobody. */
export function waitsFor(messages: readonly { readonly side: Side }[]): Side | null {
	const last = messages.at(-1)
	if (last === undefined) return null
	return last.side === 'landlord' ? 'board' : 'landlord'
}
