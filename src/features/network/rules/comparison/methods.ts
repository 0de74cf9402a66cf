export const methodAnswered = ['yes', 'partly', 'no', 'not-known', 'no-answer'] as const
export type MethodAnswered = (typeof methodAnswered)[number]

export type MethodRow = {
	readonly question: string
	/** How many municipalities there were, and how each answered. */
	readonly places: number
	readonly counts: Readonly<Record<MethodAnswered, number>>
	/** Those that said yes, of those that said yes, partly or no; null where nobody did. */
	readonly share: number | null
}

type Given = {
	readonly placeId: string
	readonly question: string
	readonly answer: Exclude<MethodAnswered, 'no-answer'>
}

/** One question's answers; those who were not heard of are counted as just that. */
export function methodRow(question: string, given: readonly Given[], places: number): MethodRow {
	const of = (answer: MethodAnswered) =>
		given.filter((one) => one.question === question && one.answer === answer).length
	const [yes, partly, no, unknown] = [of('yes'), of('partly'), of('no'), of('not-known')]
	const told = yes + partly + no
	return {
		...{ question, places, share: told === 0 ? null : yes / told },
		counts: { yes, partly, no, 'not-known': unknown, 'no-answer': places - told - unknown },
	}
}
