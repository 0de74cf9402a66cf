import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type BalanceLine, balanceLines } from './balance.ts'

/** A figure of the board, as the address of its explanation tells it. Category null is all of the layer. */
export type Figure =
	/** Who stands on the list on a day. */
	| { readonly of: 'stock'; readonly day: PlainDate; readonly category: number | null }
	/** Who came, moved or left in a period. */
	| {
			readonly of: 'change'
			readonly line: BalanceLine
			readonly from: PlainDate
			readonly until: PlainDate
			readonly category: number | null
	  }
	/** Who went from one situation to another between two days; 0 is outside the list. */
	| {
			readonly of: 'way'
			readonly from: number
			readonly to: number
			readonly first: PlainDate
			readonly second: PlainDate
	  }

export const figureLines: readonly BalanceLine[] = balanceLines.filter(
	(line) => line !== 'opening' && line !== 'closing' && line !== 'corrections',
)

/** Which rows a line of the account is made of: their kind, their reason, and the side on which the situation stands. */
export function rowsOf(line: BalanceLine): {
	readonly kind: 'in' | 'out' | 'move' | 'regroup'
	readonly reason: string | null
	readonly side: 'from' | 'to'
} {
	if (line === 'moved-here' || line === 'moved-from-here') {
		return { kind: 'move', reason: null, side: line === 'moved-here' ? 'to' : 'from' }
	}
	if (line === 'regrouped') return { kind: 'regroup', reason: null, side: 'to' }
	const [side, ...reason] = line.split('-')
	const kind = side === 'out' ? 'out' : 'in'
	return { kind, reason: reason.length === 0 ? null : reason.join('-'), side: kind === 'in' ? 'to' : 'from' }
}
