import type { EventHistory, StockHistory } from './history.ts'
import type { Ahead } from './question.ts'

/** What a forecast begins from. A history that there is too little of is null, and its figures are left out. */
export type ForecastInput = {
	readonly list: StockHistory | null
	readonly evictions: EventHistory | null
	readonly childrenEvicted: EventHistory | null
	readonly ahead: Ahead
}
