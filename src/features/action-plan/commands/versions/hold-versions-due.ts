import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { inForceOn } from '../../rules/document/life.ts'
import { holdPlan, listHeldVersions } from '../../store/plans.ts'
import { findContent, listAllVersions, listVersions } from '../../store/versions.ts'
import { holdFromNow } from './come-into-force.ts'

/** The job of every night: a version that was decided for a later day is measured and followed from that day on. */
export async function holdVersionsDue(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			for (const planId of await plansDue(act)) await takeUp(act, planId)
		})
	}
}

async function plansDue({ db, today }: Act): Promise<string[]> {
	const versions = await listAllVersions(db)
	const held = await listHeldVersions(db)
	return held.flatMap(({ planId, heldVersion }) => {
		const due = inForceOn(
			versions.filter((one) => one.planId === planId),
			today,
		)
		return due === null || due.number === heldVersion ? [] : [planId]
	})
}

async function takeUp(act: Act, planId: string): Promise<void> {
	await holdPlan(act.db, planId)
	const due = inForceOn(await listVersions(act.db, planId), act.today)
	const content = due === null ? null : await findContent(act.db, due.id)
	if (due === null || content === null) return
	await holdFromNow(act, planId, { number: due.number, content })
	await writeAudit(act, {
		...{ name: 'holdVersionsDue', outcome: 'done', kind: 'plan', ids: [planId] },
		content: null,
	})
}
