import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { giveByBegunSupport } from '../../store/begun-support.ts'

/** The job of every night: support that was agreed ahead and begins gives what was granted. */
export async function carryOutSupportBegun(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await giveByBegunSupport(act.db, act.today)
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'carryOutSupportBegun', outcome: 'done', kind: 'support-decision' },
				...{ ids, content: null },
			})
		})
	}
}
