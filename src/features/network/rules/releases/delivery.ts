import type { DeliveryProblem } from './read-answer.ts'

/** Where a released package is: on its way, lying ready, taken, not taken, given up, or stopped since its link ended. */
export type DeliveryState = 'waiting' | 'handed' | 'received' | 'refused' | 'failed' | 'stopped'

/** What was refused or stopped is with nobody: its number is the next one's. */
export const holdsItsNumber = (state: DeliveryState): boolean => state !== 'refused' && state !== 'stopped'

type Stopped = {
	readonly state: DeliveryState
	/** The municipality releases no more to the network. */
	readonly isEnded: boolean
	/** A later package has its number, or one after it. */
	readonly isFollowed: boolean
	/** What the network last found wrong. */
	readonly problems: readonly DeliveryProblem[]
}

type NextStep = 'followed' | 'ended' | 'send-again' | 'mended-there' | 'release-anew'

/** These say nothing of the package: what is missing lies with the network, and the same package is let in once it is there. */
const liesThere: readonly string[] = ['key-unknown', 'sender-unknown']

/**
 * What is to be done with a package that did not come there; null where nothing is. What failed on the way is sent again, what
 * the network found wrong in it is put right in a new one, since a package is never changed.
 */
export function nextStep({ state, isEnded, isFollowed, problems }: Stopped): NextStep | null {
	if (state !== 'refused' && state !== 'failed' && state !== 'stopped') return null
	if (isFollowed) return 'followed'
	if (isEnded || state === 'stopped') return 'ended'
	if (state === 'failed') return 'send-again'
	const isRight = problems.length > 0 && problems.every(({ because }) => liesThere.includes(because))
	return isRight ? 'mended-there' : 'release-anew'
}
