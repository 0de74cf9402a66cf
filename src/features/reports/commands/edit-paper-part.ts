import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { planPage } from '../../action-plan/index.ts'
import { year } from '../../indicators/index.ts'
import { mayKeepReports } from '../access.ts'
import { writtenParts } from '../rules/paper-facts.ts'
import { openPaper, savePart } from '../store/papers.ts'

/** Writes one part of the paper; an empty text leaves the part out. Clauses, annexes and signatures stand one a line. */
export const editPaperPart = command({
	name: 'editPaperPart',
	input: z.object({
		planId: id(),
		year: year(),
		part: z.enum(writtenParts, { error: 'choose-one' }),
		text: z.string().trim().max(20_000, 'too-long').default(''),
	}),
	may: mayKeepReports,
	run: async (act, { planId, year: ofYear, part, text }) => {
		const { db, actor } = act
		if ((await planPage.within(act, { planId })).is !== 'done') return missing
		const paperId = await openPaper(db, actor.municipalityId, {
			...{ planId, year: ofYear },
			officerId: actor.actorId,
			datedOn: act.today,
		})
		await savePart(db, actor.municipalityId, {
			paperId,
			part,
			text,
			writtenBy: actor.actorId,
			writtenAt: act.now,
		})
		return { paperId }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
