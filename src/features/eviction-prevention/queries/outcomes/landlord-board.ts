import * as z from 'zod'
import { firstDayOf, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayReadExactOutcomes } from '../../access.ts'
import { firstYearOfCases, landlordFacts } from '../../counts.ts'
import { landlordRows } from '../../rules/outcomes/landlords.ts'
import { outcomeTargets } from '../../rules/outcomes/spread.ts'

/** Landlord by landlord: how soon they tell of late rent, and how the cases end. For staff; a landlord never sees it. */
export const landlordBoard = query({
	name: 'landlordBoard',
	input: z.object({ year: z.coerce.number().int().min(1990).max(2200).nullish() }),
	may: mayReadExactOutcomes,
	run: async (act, { year }) => {
		const thisYear = yearOf(act.today)
		const asked = year ?? thisYear
		const { notices, cases } = await landlordFacts(act, {
			...{ from: firstDayOf(asked), until: firstDayOf(asked + 1) },
		})
		return {
			...{ year: asked, thisYear, firstYear: (await firstYearOfCases(act)) ?? thisYear },
			...{ landlords: landlordRows(notices, cases), targets: outcomeTargets, countedAt: act.now },
		}
	},
	audit: () => ({ kind: 'outcomes', ids: [] }),
})
