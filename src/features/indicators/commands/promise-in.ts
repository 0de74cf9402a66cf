import type * as z from 'zod'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { findDefinition } from '../rules/definitions.ts'
import type { IndicatorPromise } from '../rules/indicator.ts'
import type { Target } from '../rules/status.ts'
import type { indicatorFields } from './indicator-fields.ts'

/** What a form's fields promise. Refusals: definition-unknown, nothing-counts-it, not-counted-by-unit. */
export function promiseIn(given: z.output<typeof indicatorFields>): IndicatorPromise | Refusal {
	const definition =
		given.definition === null ? null : findDefinition(given.definition.id, given.definition.version)
	if (given.definition !== null && definition === null) return refuse({ because: 'definition-unknown' })
	if (given.countedFrom !== null && (definition === null || definition.counted === null)) {
		return refuse({ because: 'nothing-counts-it' })
	}
	const unitIds = given.unitIds === null || given.unitIds.length === 0 ? null : given.unitIds
	if (unitIds !== null && definition?.byUnit !== true) return refuse({ because: 'not-counted-by-unit' })
	return {
		name: given.name,
		unit: given.unit,
		direction: given.direction,
		base: { year: given.baseYear, value: given.baseValue },
		target: targetIn(given),
		references: given.references,
		comment: given.comment,
		definition: given.definition,
		countedFrom: given.countedFrom,
		dueYears: given.dueYears,
		unitIds,
	}
}

function targetIn(given: z.output<typeof indicatorFields>): Target {
	const { targetYear: year, targetValue: value, targetOperator: operator, targetWords: words } = given
	if (words !== null) return { is: 'words', year, words }
	return value === null || year === null ? { is: 'missing' } : { is: 'number', year, value, operator }
}
