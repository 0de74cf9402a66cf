import { addDays, addMonths, dayOf } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyNames, destroySpentForms, destroyUnconfirmed } from '../../store/forgetting.ts'

const unconfirmedDays = 14
/** A form is too old after one. */
const spentDays = 2
const namedMonths = 24

/** The job of every night: answers nobody confirmed in fourteen days, and names two years after a consultation is closed. */
export async function forgetWhoAnswered(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const today = dayOf(act.now, 'Europe/Stockholm')
			await destroySpentForms(act.db, addDays(today, -spentDays))
			const unconfirmed = await destroyUnconfirmed(act.db, addDays(today, -unconfirmedDays))
			const named = await destroyNames(act.db, addMonths(today, -namedMonths))
			const ids = [...unconfirmed, ...named]
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'forgetWhoAnswered', outcome: 'done', kind: 'consultation', ids, content: null },
			})
		})
	}
}
