import { type Instant, instant } from '../../../../foundation/plain-date.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { municipalitiesIn } from '../../../../platform/memberships.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import { destroyInvitationsOutBefore } from '../../store/invitations.ts'

const kept = 30 * 24 * 60 * 60 * 1000

/** The job of every night: names and addresses in invitations go thirty days after they ran out. */
export async function destroyOldInvitations(house: House): Promise<void> {
	for (const { municipalityId } of await municipalitiesIn(house)) {
		await asSystem(house, municipalityId, async (act) => {
			const ids = await destroyInvitationsOutBefore(act.db, before(act.now))
			if (ids.length === 0) return
			await writeAudit(act, {
				...{ name: 'destroyOldInvitations', outcome: 'done', kind: 'representative' },
				ids,
				content: null,
			})
		})
	}
}

const before = (now: Instant): Instant => instant(new Date(Date.parse(now) - kept).toISOString())
