import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { liesOf, whomOf } from '../../rules/stock/inherited.ts'
import { listLandlords, listOwnUnits } from '../../store/agreements/agreements.ts'
import { stockOf } from './stock-of.ts'

/** One property with its dwellings and beds, what each says itself and what it has from above, and how the beds stand tonight. */
export const propertyPage = query({
	name: 'propertyPage',
	input: z.object({ propertyId: id() }),
	may: mayWorkWithHousing,
	run: async (act, { propertyId }) => {
		const [property] = await stockOf(act, act.today, propertyId)
		if (property === undefined) return missing
		const { dwellings, ...own } = property
		return {
			property: { ...own, lies: liesOf([['property', own]]), whom: whomOf([['property', own]]) },
			dwellings: dwellings.map(({ beds, ...dwelling }) => ({
				...dwelling,
				beds: beds.map(({ levels, uses: _, ...bed }) => ({ ...bed, whom: whomOf(levels) })),
			})),
			today: act.today,
			units: await listOwnUnits(act.db, committeeOf(act)),
			landlords: await listLandlords(act.db),
		}
	},
	audit: ({ propertyId }) => ({ kind: 'property', ids: [propertyId] }),
})
