import { endOfDay } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import { removeOldLog } from '../../../../platform/audit-empty.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { lastDaysOf } from '../../rules/retention/own-time.ts'
import { destroyByTime as destroyIn, leaveForTheLog } from '../../store/destroying.ts'
import { findWhere } from '../../store/retention-facts.ts'
import { settleAfter } from './settle-after.ts'

/** The job of every night: what has a time of its own goes when it is over; and what an earlier night left half told is told. */
export async function destroyByTime(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		const lastDays = await asSystem(house, municipalityId, async (act) => {
			const where = await findWhere(act.db)
			if (where === null) throw new Error('a municipality without itself')
			const before = lastDaysOf(act.today, where)
			const { removed, gone } = await destroyIn(act.db, before)
			await leaveForTheLog(act.db, municipalityId, gone)
			if (Object.values(removed).some((rows) => rows > 0)) {
				await writeAudit(act, {
					...{ name: 'destroyByTime', outcome: 'done', kind: 'retention', ids: [], content: removed },
				})
			}
			return before
		})
		await settleAfter(house, municipalityId)
		const last = lastDays.log
		if (last !== undefined) await removeOldLog(house, municipalityId, endOfDay(last, zone))
	}
}

const zone = 'Europe/Stockholm'
