import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { query } from '../../../../platform/query.ts'
import { mayConfigureCount } from '../../access.ts'
import { measureDays } from '../../rules/count-week/week.ts'
import { situationDefinitions } from '../../rules/situations/definitions.ts'
import { getCountry } from '../../store/count-week/rounds.ts'

/** What a new round can be: the definitions, its country's first, with the days each measures next. */
export const roundPlan = query({
	name: 'roundPlan',
	input: z.object({}),
	may: mayConfigureCount,
	run: async (act) =>
		await countingWeek(act, async (db) => {
			const country = await getCountry(db)
			const year = yearOf(act.today)
			const definitions = situationDefinitions.map((definition) => {
				const [now, next] = [measureDays(definition, year), measureDays(definition, year + 1)]
				const days = now !== null && now.to >= act.today ? now : next
				return { key: definition.key, own: definition.country === country, days }
			})
			return {
				definitions: definitions.toSorted(
					(a, b) => Number(b.own) - Number(a.own) || (a.key < b.key ? 1 : -1),
				),
			}
		}),
	audit: () => ({ kind: 'count-round', ids: [] }),
})
