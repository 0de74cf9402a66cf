import { refuse } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { mayKeepIndicators } from '../access.ts'
import { findDefinition } from '../rules/definitions.ts'
import type { Target } from '../rules/status.ts'
import { insertIndicator } from '../store.ts'
import { indicatorFields } from './indicator-fields.ts'

/**
 * Says what is measured and promised. With a definition that is counted, and the year the count begins, the counted
 * figure is the official one; else the typed. Refused: definition-unknown, nothing-counts-it, not-counted-by-unit.
 */
export const defineIndicator = command({
	name: 'defineIndicator',
	input: indicatorFields,
	may: mayKeepIndicators,
	run: async ({ db, actor }, given) => {
		const definition =
			given.definition === null ? null : findDefinition(given.definition.id, given.definition.version)
		if (given.definition !== null && definition === null) return refuse({ because: 'definition-unknown' })
		if (given.countedFrom !== null && (definition === null || definition.counted === null)) {
			return refuse({ because: 'nothing-counts-it' })
		}
		const unitIds = given.unitIds === null || given.unitIds.length === 0 ? null : given.unitIds
		if (unitIds !== null && definition?.byUnit !== true) return refuse({ because: 'not-counted-by-unit' })
		const target: Target =
			given.targetWords !== null
				? { is: 'words', year: given.targetYear, words: given.targetWords }
				: given.targetValue === null || given.targetYear === null
					? { is: 'missing' }
					: {
							is: 'number',
							year: given.targetYear,
							value: given.targetValue,
							operator: given.targetOperator,
						}
		const indicatorId = await insertIndicator(db, actor.municipalityId, {
			name: given.name,
			unit: given.unit,
			direction: given.direction,
			base: { year: given.baseYear, value: given.baseValue },
			target,
			references: given.references,
			comment: given.comment,
			officialSource: given.countedFrom === null ? 'typed' : 'counted',
			definition: given.definition,
			countedFrom: given.countedFrom,
			dueYears: given.dueYears,
			unitIds,
		})
		return { indicatorId }
	},
	audit: (_, value) => ({ kind: 'indicator', ids: value === null ? [] : [value.indicatorId] }),
})
