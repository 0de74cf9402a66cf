import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, text } from '../../../platform/fields.ts'
import { planPage } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { insertPreparation, openPaper } from '../store/papers.ts'

/** Notes which body dealt with the matter, when, and what came of it. */
export const notePreparation = command({
	name: 'notePreparation',
	input: z.object({ planId: id(), year: year(), body: text(200), dealtOn: day(), outcome: text(500) }),
	may: mayKeepReports,
	run: async (act, { planId, year: ofYear, body, dealtOn, outcome }) => {
		const { db, actor } = act
		if ((await planPage.within(act, { planId })).is !== 'done') return missing
		const paperId = await openPaper(db, actor.municipalityId, {
			...{ planId, year: ofYear },
			officerId: actor.actorId,
			datedOn: act.today,
		})
		return {
			preparationId: await insertPreparation(db, actor.municipalityId, { paperId, body, dealtOn, outcome }),
		}
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.preparationId] }),
})
