import { type Instant, instant } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyImportsEndedBefore, endForgottenImports } from '../../store/files.ts'

const kept = 30 * 24 * 60 * 60 * 1000

/**
 * The job of every night: how a landlord's file went, and what was wrong in which row, is destroyed thirty days after it
 * ended; one that was read and never sent ends first. The notices that came of it stay.
 */
export async function destroyOldFiles(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			await endForgottenImports(act)
			const ids = await destroyImportsEndedBefore(act.db, before(act.now))
			if (ids.length === 0) return
			await writeAudit(act, {
				name: 'destroyOldFiles',
				outcome: 'done',
				kind: 'notice-import',
				ids,
				content: null,
			})
		})
	}
}

const before = (now: Instant): Instant => instant(new Date(Date.parse(now) - kept).toISOString())
