import { referenceSources } from './reference-sources.ts'

/**
 * Shares of Sweden's municipalities that had each in 2020, as the open comparisons of that year were told; read in an account of
 * them, not in the tables themselves.
 */
const year = 2020
const shares: Readonly<Record<string, number>> = {
	'decided-plan': 0.2,
	'landlords-overall': 0.41,
	'landlords-single': 0.31,
	outreach: 0.62,
}

export type MethodReference = { readonly year: number; readonly share: number; readonly source: string }

/** Null where no national figure of the question is known. */
export function methodReference(question: string): MethodReference | null {
	const share = shares[question]
	return share === undefined ? null : { year, share, source: referenceSources.comparisons }
}
