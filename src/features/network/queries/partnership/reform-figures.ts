import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import { mayKeepNetwork, mayTakePart } from '../../access.ts'
import { courseOf } from '../../rules/partnership/reforms.ts'
import { listReformIndicators, listReforms, listReformValues } from '../../store/partnership/reforms.ts'

/**
 * Each reform with its implementation indicators and their values by year, with source and status; `upTo` leaves out later
 * years, as a year's report does. A year without a row is one that nobody has told.
 */
export const reformFigures = query({
	name: 'reformFigures',
	input: z.object({ reformId: z.uuid().nullish(), upTo: z.int().nullish() }),
	may: mayTakePart,
	run: async ({ db, actor }, { reformId, upTo }) => {
		const values = (await listReformValues(db)).filter(({ year }) => upTo == null || year <= upTo)
		const indicators = (await listReformIndicators(db)).map((indicator) => {
			const own = values.filter(({ indicatorId }) => indicatorId === indicator.id)
			return { ...indicator, values: own, course: courseOf(own, indicator.wanted) }
		})
		const reforms = await listReforms(db)
		return {
			reforms: reforms
				.filter(({ id }) => reformId == null || id === reformId)
				.map((reform) => ({
					...reform,
					indicators: indicators.filter((indicator) => indicator.reformId === reform.id),
				})),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: (_, value) => ({ kind: 'reform', ids: value?.reforms.map(({ id }) => id) ?? [] }),
})

export type FollowedReform = Extract<
	Awaited<ReturnType<typeof reformFigures>>,
	{ is: 'done' }
>['value']['reforms'][number]
