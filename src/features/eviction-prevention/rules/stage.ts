import type { Stage } from './case.ts'
import type { KnownDates } from './recovery.ts'

/** How far the matter came, from its dates: measures compare only cases of one stage. */
export function stageOf(dates: KnownDates): Stage {
	if (dates.evicted !== undefined) return 'executed'
	if (dates['enforcement-applied'] !== undefined) return 'enforcement-applied'
	if (dates.served !== undefined) return 'termination-served'
	return dates['board-told'] !== undefined || dates['board-received'] !== undefined
		? 'arrears-notice'
		: 'early'
}
