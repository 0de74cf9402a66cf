import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { forms } from '../../rules/forms.ts'
import { keepBedsOfOverdue } from '../../store/overdue.ts'

const homes = forms.filter(({ emergency }) => !emergency).map(({ code }) => code)

/**
 * The job of every night: whoever still lives past the planned end in a home, on a lease or with staff, lives there until
 * somebody says that they left. Beds in emergencies are left for a night only where somebody came.
 */
export async function keepOverdueStays(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await keepBedsOfOverdue(act.db, homes, act.today)
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'keepOverdueStays', outcome: 'done', kind: 'stay' },
				...{ ids, content: null },
			})
		})
	}
}
