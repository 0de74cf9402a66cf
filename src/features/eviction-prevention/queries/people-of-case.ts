import type { Act } from '../../../platform/transaction.ts'
import { listAdults, listChildren, listHomes } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'

/** Whom a case is about and where they live: enough to know what of it may be told, and whom it showed. */
export async function peopleOf(act: Act, row: CaseRow) {
	const [adults, [home = null], children] = await Promise.all([
		listAdults(act, [row.householdId]),
		listHomes(act.db, [row.homeId]),
		listChildren(act.db, [row.id]),
	])
	return { row, adults, home, children }
}
