import { addDays } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroySealed } from '../../store/rights.ts'

const daysKept = 90

/**
 * The job of every night: the documents of requests answered ninety days ago are destroyed. That they were asked for, what
 * was masked and the answer stay.
 */
export async function destroyOldExtracts(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await destroySealed(act.db, addDays(act.today, -daysKept))
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'destroyOldExtracts', outcome: 'done', kind: 'extract-request' },
				ids,
				content: null,
			})
		})
	}
}
