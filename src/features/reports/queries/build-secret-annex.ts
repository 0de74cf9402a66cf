import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { id } from '../../../platform/fields.ts'
import { query } from '../../../platform/query.ts'
import { mayReadExactFigures } from '../access.ts'
import { boardPaper } from '../rules/paper/board-paper.ts'
import { annexDocument } from '../rules/secret-annex.ts'
import { findAnnex } from '../store/frozen.ts'
import { findFollowUp } from '../store/rounds.ts'
import { fileNameOf, paperSource } from './paper-source.ts'

/** The secret annex of a frozen round as a document of its own. */
export const buildSecretAnnex = query({
	name: 'buildSecretAnnex',
	input: z.object({ roundId: id(), language: z.enum(['sv', 'en']).default('sv') }),
	may: mayReadExactFigures,
	run: async (act, { roundId, language }) => {
		const followUp = await findFollowUp(act.db, roundId)
		const annex = followUp === null ? null : await findAnnex(act.db, roundId)
		if (followUp === null || annex === null) return missing
		const source = await paperSource(act, { ...followUp, language })
		if (source === null) return missing
		const { facts, say } = source
		const { sectionOfLaw: section, ...rest } = annex
		return {
			document: annexDocument({ ...rest, section }, facts, say, boardPaper(facts, say)),
			// A secret paper is told from a public one at a glance.
			dress: null,
			fileName: fileNameOf(`sekretessbilaga-${annex.number}`, followUp),
		}
	},
	audit: (input) => ({ kind: 'follow-up', ids: [input.roundId] }),
})
