import type { Act } from '../../../platform/transaction.ts'
import { isTouchedOn } from '../rules/debt/touched.ts'
import { listTouched } from '../store/around.ts'
import { listAdults, listChildren } from '../store/case-people.ts'
import type { CaseRow } from '../store/cases.ts'

/** Everyone whom something sent to the home may reach or give away: adults, children, and others who live there today. */
export async function peopleAtHome(act: Act, { id, householdId }: Pick<CaseRow, 'id' | 'householdId'>) {
	const adults = await listAdults(act, [householdId])
	const children = await listChildren(act.db, [id])
	const touched = (await listTouched(act.db, id)).filter((one) => isTouchedOn(one, act.today))
	return [...adults, ...children, ...touched]
}
