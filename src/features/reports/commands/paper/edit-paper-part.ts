import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayKeepReports } from '../../access.ts'
import { paperSource } from '../../queries/paper-source.ts'
import { unknownFigures, withFigure } from '../../rules/paper/figure-references.ts'
import { writtenParts } from '../../rules/paper-facts.ts'
import { savePart } from '../../store/papers.ts'
import { begunPaper, ofPaper } from './begun-paper.ts'

/**
 * Writes one part of the paper; an empty text leaves the part out. Clauses and signatures stand one a line. A chosen figure
 * takes the place of the first `{}`, else it comes last. Refusal: `unknown-figure` (a reference leads to no figure).
 */
export const editPaperPart = command({
	name: 'editPaperPart',
	input: z.object({
		...ofPaper,
		part: z.enum(writtenParts, { error: 'choose-one' }),
		text: z.string().trim().max(20_000, 'too-long').default(''),
		figure: z.string().trim().max(120, 'too-long').optional(),
	}),
	may: mayKeepReports,
	run: async (act, { part, text: given, figure, ...of }) => {
		const { db, actor } = act
		const text = figure === undefined ? given : withFigure(given, figure)
		if (text.includes('{figure')) {
			const { planId, year, period } = of
			const source = await paperSource(act, { planId, year, part: period, language: 'sv' })
			if (source === null) return missing
			const [reference] = unknownFigures(text, source.facts, source.say)
			if (reference !== undefined) return refuse({ because: 'unknown-figure', reference })
		}
		const paperId = await begunPaper(act, of)
		if (typeof paperId !== 'string') return paperId
		await savePart(db, actor.municipalityId, {
			...{ paperId, part, text },
			...{ writtenBy: actor.actorId, writtenAt: act.now },
		})
		return { paperId, placed: figure !== undefined }
	},
	audit: (input, value) => ({ kind: 'paper', ids: value === null ? [input.planId] : [value.paperId] }),
})
