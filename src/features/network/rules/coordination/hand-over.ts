import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type CommitmentState, isOpenCommitment, isOpenPoint, type PointState } from './coordination.ts'

/** How much of each kind somebody else must go on with when a mandate ends. */
export type LeftOpen = {
	readonly points: number
	readonly commitments: number
	readonly letters: number
	readonly requests: number
}

type Standing = {
	readonly points: readonly { readonly state: PointState | null }[]
	/** Of letters that nobody has ended or replaced; how many those are. */
	readonly commitments: readonly { readonly state: CommitmentState }[]
	readonly letters: number
	readonly requests: readonly { readonly answeredOn: PlainDate | null }[]
}

export function leftOpenIn({ points, commitments, letters, requests }: Standing): LeftOpen {
	return {
		points: points.filter(({ state }) => isOpenPoint(state)).length,
		commitments: commitments.filter(({ state }) => isOpenCommitment(state)).length,
		letters,
		requests: requests.filter(({ answeredOn }) => answeredOn === null).length,
	}
}
