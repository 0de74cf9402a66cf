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
