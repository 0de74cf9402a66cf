import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day, id, optionalText } from '../../../platform/fields.ts'
import { planPage } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { openPaper, savePaperHead } from '../store/papers.ts'

/** The paper's date and registry number, written as the municipality writes its own. */
export const editPaperHead = command({
	name: 'editPaperHead',
	input: z.object({ planId: id(), year: year(), datedOn: day(), registryNumber: optionalText(100) }),
	may: mayKeepReports,
	run: async (act, { planId, year: ofYear, datedOn, registryNumber }) => {
		const { db, actor } = act
		if ((await planPage.within(act, { planId })).is !== 'done') return missing
		const paperId = await openPaper(db, actor.municipalityId, {
			...{ planId, year: ofYear, datedOn },
			officerId: actor.actorId,
		})
		await savePaperHead(db, paperId, { registryNumber, datedOn })
		return { paperId }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
