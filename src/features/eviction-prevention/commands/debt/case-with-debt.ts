import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { type CaseRow, findCaseToChange } from '../../store/cases.ts'

/** The case, locked, open or closed: a plan is paid and watched after the case has been closed with it. */
export async function caseWithDebt(act: Act, caseId: string): Promise<CaseRow | Missing> {
	return (await findCaseToChange(act.db, caseId)) ?? missing
}
