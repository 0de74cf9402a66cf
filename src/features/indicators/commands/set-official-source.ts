import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayKeepIndicators } from '../access.ts'
import { findDefinition, latestDefinition } from '../rules/definitions.ts'
import { sources } from '../rules/outcome.ts'
import { findIndicator, saveOfficialSource } from '../store.ts'
import { year } from './indicator-fields.ts'

/**
 * Chooses the one official source. Counted needs a definition that is counted and the year the count begins; both are
 * kept when another source becomes official, so that the difference stays visible. Refused: nothing-counts-it, count-start-missing.
 */
export const setOfficialSource = command({
	name: 'setOfficialSource',
	input: z.object({
		indicatorId: id(),
		officialSource: z.enum(sources, { error: 'choose-one' }),
		definitionId: z.string().optional(),
		countedFrom: year().optional(),
	}),
	may: mayKeepIndicators,
	run: async ({ db }, given) => {
		const indicator = await findIndicator(db, given.indicatorId)
		if (indicator === null) return missing
		const definition =
			given.definitionId === undefined
				? indicator.definition && findDefinition(indicator.definition.id, indicator.definition.version)
				: latestDefinition(given.definitionId)
		const countedFrom = given.countedFrom ?? indicator.countedFrom
		const countable = definition !== null && definition.counted !== null
		if (given.officialSource === 'counted' && !countable) return refuse({ because: 'nothing-counts-it' })
		if (given.officialSource === 'counted' && countedFrom === null)
			return refuse({ because: 'count-start-missing' })
		if (indicator.unitIds !== null && definition?.byUnit !== true) {
			return refuse({ because: 'not-counted-by-unit' })
		}
		await saveOfficialSource(db, given.indicatorId, {
			officialSource: given.officialSource,
			definition: definition === null ? null : { id: definition.id, version: definition.version },
			countedFrom: countable ? countedFrom : null,
		})
		return { indicatorId: given.indicatorId, officialSource: given.officialSource }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})
