import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id, text } from '../../../platform/fields.ts'
import { mayKeepIndicators } from '../access.ts'
import { findIndicator, saveComment } from '../store.ts'
import { year } from './indicator-fields.ts'

/** Says in words what lies behind a year's outcome; the year's earlier comment stays in the history. */
export const commentIndicator = command({
	name: 'commentIndicator',
	input: z.object({ indicatorId: id(), year: year(), text: text(4000) }),
	may: mayKeepIndicators,
	run: async ({ db, actor, now }, given) => {
		if ((await findIndicator(db, given.indicatorId)) === null) return missing
		await saveComment(db, actor.municipalityId, { ...given, writtenBy: actor.actorId, writtenAt: now })
		return { indicatorId: given.indicatorId, year: given.year }
	},
	audit: (input) => ({ kind: 'indicator', ids: [input.indicatorId] }),
})
