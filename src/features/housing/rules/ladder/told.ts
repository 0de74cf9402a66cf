import { isShareOfFew, isSmallCount, type ShareOf, wordedBelow } from '../../../../foundation/small-counts.ts'

/** A share as it is told: `too-few` to those who do not work with the people it is made of; null where none is due. */
export type ToldShare = ShareOf | 'too-few' | null

export type ToldCount = number | { readonly fewerThan: number }

/** Who works with the people knows them; to everybody else a share of few is no figure but a person. */
export function toldShare(share: ShareOf | null, exact: boolean): ToldShare {
	if (share === null || share.whole === 0 || exact) return share
	return isShareOfFew(share) ? 'too-few' : share
}

export function toldCount(count: number, exact: boolean): ToldCount {
	return exact || !isSmallCount(count) ? count : { fewerThan: wordedBelow }
}

export type ToldPart = { readonly part: string; readonly count: ToldCount | null }

/**
 * What a sum is made of, by whatever it is divided. Another division tells the sum: where one small number stands alone in
 * being worded, the smallest beside it is left out too, or it could be reckoned.
 */
export function toldParts(
	parts: readonly { readonly part: string; readonly count: number }[],
	exact: boolean,
): ToldPart[] {
	const small = parts.filter(({ count }) => isSmallCount(count))
	const beside =
		exact || small.length !== 1
			? undefined
			: parts
					.filter(({ count }) => count > 0 && !isSmallCount(count))
					.toSorted((a, b) => a.count - b.count)[0]
	return parts.map((one) => ({
		part: one.part,
		count: one === beside ? null : toldCount(one.count, exact),
	}))
}
