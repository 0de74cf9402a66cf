import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { findPlan, saveHeldVersion, savePlanHead } from '../../store/plans.ts'
import { saveVersionDays } from '../../store/versions.ts'
import { project } from '../draft/project.ts'

type Held = { readonly number: number; readonly content: PlanDocument }

type Decided = {
	readonly decidedOn: PlainDate
	readonly inForceFrom: PlainDate
	readonly registryNumber: string | null
}

/** A draft stands from here on as it is; what it says is measured and followed at once, or from the day it is to hold. */
export async function comeIntoForce(
	act: Act,
	planId: string,
	draft: { readonly id: string } & Held,
	{ decidedOn, inForceFrom, registryNumber }: Decided,
): Promise<void> {
	const { db, today } = act
	const plan = await findPlan(db, planId)
	const adoptedOn = plan?.adoptedOn ?? null
	await saveVersionDays(db, draft.id, { decidedOn, inForceFrom })
	await savePlanHead(db, planId, plan ?? draft.content, {
		adoptedOn: adoptedOn ?? decidedOn,
		revisedOn: adoptedOn === null ? null : decidedOn,
		registryNumber: registryNumber ?? plan?.registryNumber ?? null,
	})
	if (inForceFrom <= today) await holdFromNow(act, planId, draft)
}

/** The plan is called as this version says, and promises and does what it says. */
export async function holdFromNow(act: Act, planId: string, { number, content }: Held): Promise<void> {
	await savePlanHead(act.db, planId, content, null)
	await project(act, planId, content)
	await saveHeldVersion(act.db, planId, number)
}
