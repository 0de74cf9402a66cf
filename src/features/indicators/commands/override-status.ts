import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepIndicators } from '../access.ts'
import { statuses } from '../rules/status.ts'
import { findIndicator, saveOverride } from '../store.ts'
import { year } from './indicator-fields.ts'

/** Sets a year's status by hand, with a reason; `computed` takes it back. The computed one is always shown beside it. */
export const overrideStatus = command({
	name: 'overrideStatus',
	input: z.object({
		indicatorId: id(),
		year: year(),
		status: z.enum([...statuses, 'computed'], { error: 'choose-one' }),
		reason: text(1000),
	}),
	may: mayKeepIndicators,
	run: async ({ db, actor, today }, given) => {
		if ((await findIndicator(db, given.indicatorId)) === null) return missing
		await saveOverride(db, actor.municipalityId, {
			indicatorId: given.indicatorId,
			year: given.year,
			status: given.status === 'computed' ? null : given.status,
			reason: given.reason,
			setBy: actor.actorId,
			setOn: today,
		})
		return { indicatorId: given.indicatorId, year: given.year }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})
