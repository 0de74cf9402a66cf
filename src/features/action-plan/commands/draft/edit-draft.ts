import { createHash } from 'node:crypto'
import { isRefused, type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { losesPrevention } from '../../rules/document/prevention.ts'
import { faultIn } from '../../rules/document/whole.ts'
import { findPlan, holdPlan, savePlanHead } from '../../store/plans.ts'
import { findDraft, listVersions, saveContent } from '../../store/versions.ts'
import { project } from './project.ts'

type Edited = PlanDocument | Refusal | typeof missing

/**
 * Changes what the version that is worked on says, one at a time. A plan that was never decided shows its draft: its
 * activities can be told of at once. Refusals: no-draft (everything written is decided), those of `edit`, key-taken,
 * prevention-stays (the area that every plan has).
 */
export async function editDraft(
	act: Act,
	planId: string,
	edit: (document: PlanDocument) => Edited | Promise<Edited>,
): Promise<PlanDocument | Refusal | typeof missing> {
	const { db } = act
	await holdPlan(db, planId)
	if ((await findPlan(db, planId)) === null) return missing
	const draft = await findDraft(db, planId)
	if (draft === null) return refuse({ because: 'no-draft' })
	const edited = await edit(draft.content)
	if (edited === missing || isRefused(edited)) return edited
	const fault = faultIn(edited)
	if (fault !== null) return refuse(fault)
	if (losesPrevention(draft.content, edited)) return refuse({ because: 'prevention-stays' })
	await saveContent(db, draft.id, edited)
	const versions = await listVersions(db, planId)
	if (versions.every(({ decidedOn }) => decidedOn === null)) {
		await savePlanHead(db, planId, edited, null)
		await project(act, planId, edited, draft.content)
	}
	return edited
}

/** Stands for a part as a form showed it: whoever saves it later writes over that and nothing newer. */
export function markOf(part: unknown): string {
	return createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 16)
}

/** Null when the part is still as the form showed it. */
export function changedMeanwhile(part: unknown, seenAt: string | undefined): Refusal | null {
	return seenAt === undefined || seenAt === markOf(part) ? null : refuse({ because: 'changed-meanwhile' })
}
