import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { type Missing, missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { findPlan, holdPlan } from '../../store/plans.ts'
import { findDraft, listVersions, saveVersionDays } from '../../store/versions.ts'

type Sent = { readonly versionId: string; readonly number: number; readonly content: PlanDocument }

/** The version that is worked on goes out for answers, as it reads now. Refusals: no-draft. */
export async function sendOnConsultation(
	{ db }: Act,
	planId: string,
	from: PlainDate,
): Promise<Sent | Refusal | Missing> {
	await holdPlan(db, planId)
	if ((await findPlan(db, planId)) === null) return missing
	const draft = await findDraft(db, planId)
	if (draft === null) return refuse({ because: 'no-draft' })
	const known = (await listVersions(db, planId)).find(({ id }) => id === draft.id)
	if ((known?.consultedFrom ?? null) === null) await saveVersionDays(db, draft.id, { consultedFrom: from })
	return { versionId: draft.id, number: draft.number, content: draft.content }
}
