import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayReadKnowledge } from '../../access.ts'
import { checksOf, findExample } from '../../store/knowledge.ts'
import { listPlaces } from '../../store/places.ts'
import { examplesHere, sideOf } from './shared-here.ts'

/** One good example, with when somebody asked about it; for the secretariat also what its form begins with. */
export const knowledgeExample = query({
	name: 'knowledgeExample',
	input: z.object({ exampleId: id() }),
	may: mayReadKnowledge,
	run: async (act, { exampleId }) => {
		const example = (await examplesHere(act)).find((one) => one.id === exampleId)
		if (example === undefined) return missing
		const side = sideOf(act)
		const kept = side === 'network' && mayKeepNetwork(act.actor) ? await findExample(act.db, exampleId) : null
		return {
			...{ example, side, checks: side === 'network' ? await checksOf(act.db, exampleId) : [] },
			form:
				kept === null
					? null
					: { placeId: kept.placeId, elsewhere: kept.elsewhere, places: await placeNames(act.db) },
		}
	},
	audit: ({ exampleId }) => ({ kind: 'good-example', ids: [exampleId] }),
})

export async function placeNames(db: Parameters<typeof listPlaces>[0]) {
	return (await listPlaces(db, 'municipality'))
		.filter(({ validTo }) => validTo === null)
		.map(({ id: placeId, name, country }) => ({ id: placeId, name, country }))
}

export type KnowledgeExample = Extract<Awaited<ReturnType<typeof knowledgeExample>>, { is: 'done' }>['value']
