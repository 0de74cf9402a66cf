import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { findHeldVersion, findPlan, hasNamesake, saveHeldVersion, savePlanHead } from '../../store/plans.ts'
import { findContent, listVersions, saveVersionDays } from '../../store/versions.ts'
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

/**
 * The plan is called as this version says, and promises and does what it says. If another plan took the name while the
 * version waited for its day, this one is found by the name it had.
 */
export async function holdFromNow(act: Act, planId: string, { number, content }: Held): Promise<void> {
	const { db } = act
	const plan = await findPlan(db, planId)
	const taken = plan !== null && (await hasNamesake(db, planId, content))
	const found = taken ? { title: plan.title, validFrom: plan.validFrom } : {}
	await savePlanHead(db, planId, { ...content, ...found }, null)
	await project(act, planId, content, (await measuredUntilNow(act, planId)) ?? content)
	await saveHeldVersion(db, planId, number)
}

/** The version that held, or the first that was decided: that was measured as it was being written. */
async function measuredUntilNow({ db }: Act, planId: string): Promise<PlanDocument | null> {
	const decided = (await listVersions(db, planId)).filter(({ decidedOn }) => decidedOn !== null)
	const held = await findHeldVersion(db, planId)
	const version = decided.find(({ number }) => number === held) ?? decided[0]
	return version === undefined ? null : await findContent(db, version.id)
}
