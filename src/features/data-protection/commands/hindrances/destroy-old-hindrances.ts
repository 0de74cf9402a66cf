import { addMonths } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyHindrances } from '../../store/hindrances.ts'

const monthsKept = 12

/** The job of every night: what hindered somebody is kept for a year after it was answered. */
export async function destroyOldHindrances(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await destroyHindrances(act.db, addMonths(act.today, -monthsKept))
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'destroyOldHindrances', outcome: 'done', kind: 'hindrance' },
				ids,
				content: null,
			})
		})
	}
}
