import * as z from 'zod'
import { firstDayOf } from '../../../foundation/plain-date.ts'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import type { Act } from '../../../platform/transaction.ts'
import { partsOfCount, partsOfPrevented } from '../../eviction-prevention/counts.ts'
import { partsOfHomelessYear } from '../../homelessness/counts.ts'
import { mayReadIndicators, mayReadParts } from '../access.ts'
import type { Counted } from '../rules/definitions/definition.ts'
import { findDefinition, isOfCases, isPrevented, preventedMeasureOf } from '../rules/definitions.ts'
import { findIndicator } from '../store.ts'
import { counters, hasCounter, type Scope } from './counters.ts'
import type { CountedPeriod } from './readings.ts'

/**
 * How one year's counted figure came to be: a sum that ends in it, with the definition. `sum` is null when nothing counts
 * it, or when its parts are withheld from the one who asks.
 */
export const explainFigure = query({
	name: 'explainFigure',
	input: z.object({ indicatorId: id(), year: z.number().int() }),
	may: mayReadIndicators,
	run: async (act, { indicatorId, year }) => {
		const indicator = await findIndicator(act.db, indicatorId)
		if (indicator === null) return missing
		const definition =
			indicator.definition && findDefinition(indicator.definition.id, indicator.definition.version)
		const isCounted = indicator.countedFrom !== null && year >= indicator.countedFrom
		if (definition === null || definition.counted === null || !isCounted) {
			return { definition, sum: null, withheld: false }
		}
		if (!mayReadParts(act.actor)) return { definition, sum: null, withheld: true }
		const period = { from: firstDayOf(year), until: firstDayOf(year + 1) }
		const { counted } = definition
		const sum = await partsOf(act, counted, { year, period, scope: indicator.unitIds })
		return { definition, sum, withheld: false }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})

type Asked = { readonly year: number; readonly period: CountedPeriod; readonly scope: Scope }

async function partsOf(act: Act, counted: Counted, { year, period, scope }: Asked) {
	if (hasCounter(counted)) return await counters[counted].parts(act, year, scope)
	if (isPrevented(counted)) return await partsOfPrevented(act, preventedMeasureOf(counted), period)
	if (isOfCases(counted)) return await partsOfCount(act, counted, period)
	return await partsOfHomelessYear(act, counted, year)
}
