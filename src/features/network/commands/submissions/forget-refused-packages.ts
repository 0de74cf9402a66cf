import { addMonths, type Instant } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyRefused } from '../../store/submissions.ts'

const keptMonths = 24

/** The job of every night: what was refused two years ago is no more. */
export async function forgetRefusedPackages(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await destroyRefused(act.db, `${addMonths(act.today, -keptMonths)}T00:00:00Z` as Instant)
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'forgetRefusedPackages', outcome: 'done', kind: 'package', ids, content: null },
			})
		})
	}
}
