import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { piecesOf } from '../../rules/stock/board.ts'
import { toMakeReady } from '../../rules/stock/free-stretch.ts'
import { listOwnUnits } from '../../store/agreements/agreements.ts'
import { stockOf } from './stock-of.ts'

const readyWithin = 14

/** The properties with how their beds stand tonight, and what is to be made ready by when, the first day first. */
export const stockOverview = query({
	name: 'stockOverview',
	input: z.object({}),
	may: mayWorkWithHousing,
	run: async (act) => {
		const window = { from: act.today, until: addDays(act.today, readyWithin) }
		const units = await listOwnUnits(act.db, committeeOf(act))
		const unitOf = new Map(units.map(({ id, name }) => [id, name]))
		const stock = await stockOf(act, window.until)
		return {
			today: act.today,
			properties: stock.map(({ id, name, kind, unitId, area, dwellings }) => {
				const beds = dwellings.flatMap((dwelling) => dwelling.beds)
				const there = beds.filter(({ state }) => !['planned', 'closed', 'returned'].includes(state))
				return {
					...{ id, name, kind, area, unit: unitOf.get(unitId) ?? null },
					...{ dwellings: dwellings.length, beds: there.length },
					free: there.filter(({ state }) => state === 'available').length,
				}
			}),
			toMakeReady: stock
				.flatMap(({ name: property, unitId, dwellings }) =>
					dwellings.flatMap(({ beds }) =>
						beds.flatMap((bed) =>
							toMakeReady(piecesOf(bed, window)).map((ready) => ({
								...{ bedId: bed.id, label: bed.label, property, unit: unitOf.get(unitId) ?? null },
								...ready,
							})),
						),
					),
				)
				.toSorted((a, b) => a.readyBy.localeCompare(b.readyBy)),
		}
	},
	audit: (_, value) => ({ kind: 'property', ids: value?.properties.map(({ id }) => id) ?? [] }),
})
