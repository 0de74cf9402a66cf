import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures } from '../../access.ts'
import { datasetSlugs } from '../../rules/edition/datasets.ts'
import { findExact } from '../../store/editions.ts'

/** One table's numbers exactly, row by row: the secret annex. */
export const exactTable = query({
	name: 'exactTable',
	input: z.object({ editionId: id(), slug: z.enum(datasetSlugs) }),
	may: mayReadExactFigures,
	run: async ({ db }, { editionId, slug }) => {
		const numbers = (await findExact(db, editionId))?.numbers[slug]
		return numbers === undefined ? missing : { numbers }
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})
