import { firstDayOf } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type Definition, findDefinition } from '../rules/definitions.ts'
import type { Indicator } from '../rules/indicator.ts'
import type { Measured } from '../rules/outcome.ts'
import { counters } from './counters.ts'

/** Counts every year of every indicator that is counted; two indicators of one definition share a count. */
export async function countedFigures(
	act: Act,
	indicators: readonly Indicator[],
	thisYear: number,
): Promise<Map<string, Measured[]>> {
	const counts = new Map<string, Promise<number>>()
	const figures = new Map<string, Measured[]>()
	for (const indicator of indicators) {
		const definition = definitionOf(indicator)
		const counted = definition?.counted ?? null
		if (definition === null || counted === null || indicator.countedFrom === null) continue
		const ofIndicator: Measured[] = []
		for (let year = indicator.countedFrom; year <= thisYear; year++) {
			const key = `${counted} ${year}`
			const count =
				counts.get(key) ?? counters[counted](act, { from: firstDayOf(year), to: firstDayOf(year + 1) })
			counts.set(key, count)
			ofIndicator.push({
				year,
				value: await count,
				source: 'counted',
				definition: { id: definition.id, version: definition.version },
				filter: null,
				asOf: act.now,
				enteredBy: null,
				note: null,
				frozen: false,
			})
		}
		figures.set(indicator.id, ofIndicator)
	}
	return figures
}

function definitionOf(indicator: Indicator): Definition | null {
	return indicator.definition && findDefinition(indicator.definition.id, indicator.definition.version)
}
