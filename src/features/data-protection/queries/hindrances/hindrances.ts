import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayAnswerHindrance } from '../../access.ts'
import { listHindrances } from '../../store/hindrances.ts'

/** What hinders people, as they told it; those that wait for an answer first. */
export const hindrances = query({
	name: 'hindrances',
	input: z.object({}),
	may: mayAnswerHindrance,
	run: async ({ db, house }) => ({
		hindrances: (await listHindrances(db)).map(({ reachSealed, ...told }) => ({
			...told,
			reach: reachSealed === null ? null : house.keys.unseal(reachSealed),
		})),
	}),
	audit: (_, value) => ({ kind: 'hindrance', ids: value?.hindrances.map(({ id }) => id) ?? [] }),
})
