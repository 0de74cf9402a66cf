import { instant, plainDate } from '../../src/foundation/plain-date.ts'
import type { Act } from '../../src/platform/transaction.ts'
import type { Places } from './load-organisation.ts'

/** The same transaction on another day, spoken for by the strategist. */
export function strategistOn(act: Act, places: Places, day: string): Act {
	const actor = {
		...{ municipalityId: places.municipalityId, controllerId: places.committee('social') },
		...{ actorId: places.staff('maria-strom'), roles: ['strategist'], unitIds: [], organisationIds: [] },
	}
	return { ...act, actor, today: plainDate(day), now: instant(`${day}T09:00:00Z`) }
}
