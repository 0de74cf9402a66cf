import type { ReaderMeasurement } from '../../../indicators/index.ts'

/** How far a counted indicator has come towards what an activity is to reach, for whoever reads it. */
export type Reached =
	| { readonly is: 'counted'; readonly year: number; readonly value: number; readonly left: number }
	| { readonly is: 'few'; readonly year: number; readonly fewerThan: number }
	| { readonly is: 'untold' }

type Figures = Pick<ReaderMeasurement, 'years' | 'soFar' | 'hidden'>

/** By the latest figure, also the running year's: a count of few is worded, and what is left of it then not told. */
export function reachedOf(promised: number, { years, soFar, hidden }: Figures): Reached {
	const told = [...years, ...(soFar === null ? [] : [soFar])].flatMap(({ official }) =>
		official === null ? [] : [official],
	)
	const latest = told.toSorted((a, b) => a.year - b.year).at(-1)
	const few = hidden.toSorted((a, b) => a.year - b.year).at(-1)
	if (few !== undefined && few.year > (latest?.year ?? 0)) {
		return { is: 'few', year: few.year, fewerThan: few.fewerThan }
	}
	if (latest === undefined) return { is: 'untold' }
	return { is: 'counted', year: latest.year, value: latest.value, left: Math.max(0, promised - latest.value) }
}
