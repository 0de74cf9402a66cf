import { addDays, type PlainDate } from '../../../foundation/plain-date.ts'

/** A code for one report lies about for a month at most, and for two weeks unless somebody says otherwise. */
export const longestCodeDays = 31
const ordinaryCodeDays = 14

export const codeEnds = (today: PlainDate): PlainDate => addDays(today, ordinaryCodeDays)

export type CodeState = 'open' | 'used' | 'ended' | 'run-out'

export function codeState(
	code: { readonly usedAt: unknown; readonly endedAt: unknown; readonly validThrough: PlainDate },
	today: PlainDate,
): CodeState {
	if (code.usedAt !== null) return 'used'
	if (code.endedAt !== null) return 'ended'
	return code.validThrough < today ? 'run-out' : 'open'
}
