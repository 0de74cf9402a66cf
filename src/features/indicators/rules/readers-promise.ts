import { isSmallCount, wordedBelow } from '../../../foundation/small-counts.ts'
import type { IndicatorPromise } from './indicator.ts'
import { tellsOfThings } from './measurement.ts'
import { isPercent } from './unit.ts'

/** A promise of which a number that may tell of single people is only worded. */
export type ReadersPromise = { readonly hiddenBase: { readonly fewerThan: number } | null }

/** What a plan says of an indicator as every reader may see it; what is wanted tells of nobody and stays. */
export function readersPromise<One extends IndicatorPromise>(one: One): One & ReadersPromise {
	if (tellsOfThings(one) || isPercent(one.unit)) return { ...one, hiddenBase: null }
	const small = one.base.value !== null && isSmallCount(one.base.value)
	return {
		...one,
		base: small ? { ...one.base, value: null } : one.base,
		references: one.references.filter(({ value }) => !isSmallCount(value)),
		hiddenBase: small ? { fewerThan: wordedBelow } : null,
	}
}
