/** For the year before this, with an earlier year only, nothing but refused attempts, or nothing at all. */
export const senderStates = ['standing', 'refused', 'earlier', 'none'] as const
export type SenderState = (typeof senderStates)[number]

type Heard = {
	/** Null where no package was let in. */
	readonly lastYear: number | null
	readonly withdrawn: boolean
	/** Attempts since the latest package, or all when there is none. */
	readonly refused: number
}

/** How a municipality stands against the year that all should have told of. */
export function senderStateOf({ lastYear, withdrawn, refused }: Heard, year: number): SenderState {
	if (lastYear === null || withdrawn) return refused > 0 ? 'refused' : 'none'
	return lastYear >= year ? 'standing' : 'earlier'
}
