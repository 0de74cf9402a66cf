import { isRefused, type Refusal, refuse } from '../../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../../platform/answer.ts'
import type { Act } from '../../../../../platform/transaction.ts'
import { findCaseToChange } from '../../../store/cases.ts'
import { type ConsultationFacts, findConsultation } from '../../../store/consultations.ts'

/** The consultation with its case locked, until its minutes are closed. Refusal: minutes-closed. */
export async function consultationInWork(
	act: Act,
	consultationId: string,
): Promise<ConsultationFacts | Refusal | Missing> {
	const found = await consultationToSettle(act, consultationId)
	if (!isConsultation(found)) return found
	return found.minutesClosedOn === null ? found : refuse({ because: 'minutes-closed' })
}

/** The same, also when its minutes are closed: signing and promises come after. */
export async function consultationToSettle(
	act: Act,
	consultationId: string,
): Promise<ConsultationFacts | Missing> {
	const found = await findConsultation(act.db, consultationId)
	if (found === undefined || (await findCaseToChange(act.db, found.caseId)) === undefined) return missing
	return (await findConsultation(act.db, consultationId)) ?? missing
}

export function isConsultation(found: ConsultationFacts | Refusal | Missing): found is ConsultationFacts {
	return found !== missing && !isRefused(found)
}
