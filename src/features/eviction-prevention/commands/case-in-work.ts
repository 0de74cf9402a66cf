import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../platform/answer.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type CaseRow, findCaseToChange } from '../store/cases.ts'

/** The case, locked, when the actor may work with it and it is open. Refusal: case-closed. */
export async function caseInWork(act: Act, caseId: string): Promise<CaseRow | Refusal | Missing> {
	const found = await findCaseToChange(act.db, caseId)
	if (found === undefined) return missing
	return found.closedOn === null ? found : refuse({ because: 'case-closed' })
}

export function isCase(found: CaseRow | Refusal | Missing): found is CaseRow {
	return found !== missing && 'caseNumber' in (found as object)
}
