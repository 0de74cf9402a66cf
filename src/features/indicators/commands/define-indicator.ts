import { isRefused } from '../../../foundation/refusal.ts'
import { command } from '../../../platform/command.ts'
import { mayKeepIndicators } from '../access.ts'
import { insertIndicator } from '../store.ts'
import { indicatorFields } from './indicator-fields.ts'
import { promiseIn } from './promise-in.ts'

/**
 * Says what is measured and promised. With a definition that is counted, and the year the count begins, the counted
 * figure is the official one; else the typed. Refused: definition-unknown, nothing-counts-it, not-counted-by-unit.
 */
export const defineIndicator = command({
	name: 'defineIndicator',
	input: indicatorFields,
	may: mayKeepIndicators,
	run: async ({ db, actor }, given) => {
		const promise = promiseIn(given)
		if (isRefused(promise)) return promise
		const indicatorId = await insertIndicator(db, actor.municipalityId, {
			...promise,
			officialSource: promise.countedFrom === null ? 'typed' : 'counted',
		})
		return { indicatorId, promise }
	},
	audit: (_, value) => ({ kind: 'indicator', ids: value === null ? [] : [value.indicatorId] }),
})
