import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepReports } from '../../access.ts'
import { findEdition } from '../../store/editions.ts'
import { askForEdition } from './ask-for-edition.ts'

/**
 * The same years anew, as they are known now: a new edition with a reason, attacked together with the one that is out.
 * Refusals: not-released, edition-under-way and those of prepareEdition.
 */
export const reviseEdition = command({
	name: 'reviseEdition',
	input: z.object({ editionId: id(), reason: text(300) }),
	may: mayKeepReports,
	alone: true,
	run: async (act, { editionId: revises, reason }) => {
		const before = await findEdition(act.db, revises)
		if (before === null) return missing
		if (before.releasedAt === null) return refuse({ because: 'not-released' })
		return await askForEdition(act, { first: before.firstYear, last: before.lastYear, revises, reason })
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
	constraints: { one_edition_under_way: 'edition-under-way' },
})
