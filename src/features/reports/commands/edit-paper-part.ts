import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { mayKeepReports } from '../access.ts'
import { writtenParts } from '../rules/paper-facts.ts'
import { savePart } from '../store/papers.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/** Writes one part of the paper; an empty text leaves the part out. Clauses, annexes and signatures stand one a line. */
export const editPaperPart = command({
	name: 'editPaperPart',
	input: z.object({
		...ofPaper,
		part: z.enum(writtenParts, { error: 'choose-one' }),
		text: z.string().trim().max(20_000, 'too-long').default(''),
	}),
	may: mayKeepReports,
	run: async (act, { part, text, ...of }) => {
		const { db, actor } = act
		const paperId = await begunPaper(act, of)
		if (paperId === missing) return missing
		await savePart(db, actor.municipalityId, {
			...{ paperId, part, text },
			...{ writtenBy: actor.actorId, writtenAt: act.now },
		})
		return { paperId }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
