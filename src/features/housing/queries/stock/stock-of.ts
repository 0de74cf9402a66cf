import { addDays, type PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { blindTo, readyDays } from '../../rules/stock/blind.ts'
import { byName } from '../../rules/stock/in-order.ts'
import { liesOf, whomOf } from '../../rules/stock/inherited.ts'
import { labelOf } from '../../rules/stock/label.ts'
import { stateOn } from '../../rules/stock/state.ts'
import { listOpenings } from '../../store/board.ts'
import { listBeds, listDwellings, listNamelessUses, listProperties } from '../../store/houses.ts'
import { groupBy } from './group-by.ts'

/** Properties with their dwellings and beds, what each says and what it has from above, and what beds are used for until a day. */
export async function stockOf({ db, today }: Act, until: PlainDate, propertyId?: string) {
	const properties = await listProperties(db, propertyId)
	const dwellings = groupBy(await listDwellings(db, propertyId), (row) => row.propertyId)
	const beds = groupBy(await listBeds(db, propertyId), (row) => row.dwellingId)
	const openings = groupBy(await listOpenings(db, propertyId), (row) => row.bedId)
	const window = { from: addDays(today, -readyDays), until }
	const uses = groupBy(await listNamelessUses(db, window, propertyId), (row) => row.bedId)
	return properties
		.map((property) => ({
			...property,
			dwellings: (dwellings.get(property.id) ?? [])
				.map((dwelling) => ({
					...dwelling,
					lies: liesOf([
						['property', property],
						['dwelling', dwelling],
					]),
					whom: whomOf([
						['property', property],
						['dwelling', dwelling],
					]),
					beds: (beds.get(dwelling.id) ?? [])
						.map((bed) => {
							const days = {
								openings: openings.get(bed.id) ?? [],
								uses: blindTo(uses.get(bed.id) ?? []),
								turnaroundDays: property.turnaroundDays,
							}
							return {
								...bed,
								...days,
								label: labelOf({ ...bed, dwellingName: dwelling.name }),
								state: stateOn(days, today, dwelling),
								levels: [
									['property', property],
									['dwelling', dwelling],
									['bed', bed],
								] as const,
							}
						})
						.toSorted(byName(({ name }) => name)),
				}))
				.toSorted(byName(({ name }) => name)),
		}))
		.toSorted(byName(({ name }) => name))
}
