import type { BoardStay, BoardUse } from './board.ts'

/** For as long as a bed is made ready at most: what was before it has to be known, so that it tells nothing. */
export const readyDays = 31

/**
 * A stay that is not told is as a bed that is kept: the same word, no reason, and no cleaning afterwards that would say that
 * somebody lived there. In the order of their days.
 */
export function blindTo<Use extends BoardUse<BoardStay>>(uses: readonly Use[]): Use[] {
	const told: Use[] = []
	for (const use of uses) {
		const before = told.at(-1)
		const kept = use.use === 'held' || (use.use === 'stay' && use.stay === null)
		if (use.use === 'turnaround' && before?.use === 'held' && before.endsOn === use.startsOn) {
			told.splice(-1, 1, { ...before, endsOn: use.endsOn })
		} else told.push(kept ? { ...use, use: 'held', stay: null, reason: null } : use)
	}
	return told
}
