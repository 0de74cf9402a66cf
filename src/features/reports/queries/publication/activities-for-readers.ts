import type { Act } from '../../../../platform/transaction.ts'
import { listStaffNames } from '../../../organisation/index.ts'
import type { ActivityForReaders } from '../../rules/publication/for-readers.ts'
import { names } from '../../rules/publication/to-look-at.ts'

type Activity = Omit<ActivityForReaders, 'note'> & { readonly statusNote: string }

/** What is done and how it goes. An owner who is one of the staff by name is left out: the role is what the plan needs. */
export async function activitiesForReaders(
	{ db }: Act,
	activities: readonly Activity[],
): Promise<ActivityForReaders[]> {
	const staff = (await listStaffNames(db)).map(({ name }) => name)
	return activities.map((one) => ({
		...{ id: one.id, key: one.key, area: one.area, text: one.text, costClass: one.costClass },
		...{ periodFrom: one.periodFrom, periodTo: one.periodTo, measure: one.measure },
		owner: unnamed(one.owner, staff),
		partners: one.partners.map(({ name, commitment }) => ({ name, commitment })),
		...{ status: one.status, note: one.statusNote },
		...{ goalIds: one.goalIds, indicatorIds: one.indicatorIds },
	}))
}

/** The owner, unless it is somebody on the staff. */
export function unnamed(owner: string | null, staff: readonly string[]): string | null {
	return owner !== null && staff.some((name) => names(owner, name)) ? null : owner
}
