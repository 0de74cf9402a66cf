import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactFigures, mayReadReports } from '../../access.ts'
import { datasetSlugs } from '../../rules/edition/datasets.ts'
import { findContent, findEdition } from '../../store/editions.ts'

/** One table of an edition as readers get it. */
export const editionTable = query({
	name: 'editionTable',
	input: z.object({ editionId: id(), slug: z.enum(datasetSlugs) }),
	may: mayReadReports,
	run: async ({ db, actor }, { editionId, slug }) => {
		const edition = await findEdition(db, editionId)
		const dataset = (await findContent(db, editionId))?.datasets.find((one) => one.slug === slug)
		if (edition === null || dataset === undefined) return missing
		// Where the attack got through, what is shown tells what is hidden.
		if (edition.state === 'unsafe' && !mayReadExactFigures(actor)) return missing
		const { number, state } = edition
		return { editionId, number, state, dataset, mayReadExact: mayReadExactFigures(actor) }
	},
	audit: (input) => ({ kind: 'edition', ids: [input.editionId] }),
})
