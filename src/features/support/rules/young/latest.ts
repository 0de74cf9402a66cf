import type { Instant } from '../../../../foundation/plain-date.ts'

/** When the last of the parts was written. */
export const latestOf = (parts: readonly { readonly recordedAt: Instant }[]): Instant | undefined =>
	parts
		.map(({ recordedAt }) => recordedAt)
		.toSorted()
		.at(-1)
