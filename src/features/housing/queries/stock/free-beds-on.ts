import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { piecesOf } from '../../rules/stock/board.ts'
import { byName } from '../../rules/stock/in-order.ts'
import { labelOf } from '../../rules/stock/label.ts'
import { listBedsWithHouses, listOpenings, listUsesWithStays } from '../../store/board.ts'
import { groupBy } from './group-by.ts'

type Wish = { readonly from: PlainDate; readonly until: PlainDate; readonly sleeps: number }

/** Beds with room for so many that are free all those nights, by property. */
export async function freeBedsOn({ db }: Act, { from, until, sleeps }: Wish) {
	const beds = await listBedsWithHouses(db)
	const openings = groupBy(await listOpenings(db), ({ bedId }) => bedId)
	const uses = groupBy(
		(await listUsesWithStays(db, { from, until })).map((row) => ({ ...row, stay: null })),
		({ bedId }) => bedId,
	)
	return beds
		.filter((bed) => {
			const own = { openings: openings.get(bed.id) ?? [], uses: uses.get(bed.id) ?? [], turnaroundDays: 0 }
			return bed.sleeps >= sleeps && piecesOf(own, { from, until }).every(({ kind }) => kind === 'free')
		})
		.map((bed) => ({ bedId: bed.id, label: `${bed.propertyName}: ${labelOf(bed)}` }))
		.toSorted(byName(({ label }) => label))
}
