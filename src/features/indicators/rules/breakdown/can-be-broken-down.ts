import { findDefinition } from '../definitions.ts'
import type { Indicator } from '../indicator.ts'
import { breakdownsOf } from './breakdowns.ts'

/** Whether an indicator's figures are counted from facts that can be told apart by something. */
export function canBeBrokenDown({
	definition,
	countedFrom,
}: Pick<Indicator, 'definition' | 'countedFrom'>): boolean {
	const known = definition === null ? null : findDefinition(definition.id, definition.version)
	return countedFrom !== null && breakdownsOf(known?.counted ?? null).length > 0
}
