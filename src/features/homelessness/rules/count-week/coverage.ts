export type InformantState = 'invited' | 'answering' | 'finished' | 'nothing'

export type Asked = { readonly kind: 'unit' | 'organisation'; readonly state: InformantState }

export type Coverage = {
	readonly expected: number
	/** Finished with answers, or said that there is nobody to report: both are answers. */
	readonly answered: number
	readonly nothing: number
	readonly answering: number
	readonly silent: number
}

/** Who has answered of those who were asked. */
export function coverageOf(asked: readonly Asked[]): Coverage {
	const count = (...states: InformantState[]) => asked.filter(({ state }) => states.includes(state)).length
	return {
		expected: asked.length,
		answered: count('finished', 'nothing'),
		nothing: count('nothing'),
		answering: count('answering'),
		silent: count('invited'),
	}
}
