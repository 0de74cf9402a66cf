import type { House } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import { matchTenant } from '../../people/index.ts'
import { findTenantToMatch, settleMatch } from '../store/notice-reading.ts'
import { applyNotice } from './apply-notice.ts'

/**
 * The job after every report and change: finds out whom it concerns, then tells its case what is new. Only then do
 * officers see the tenant, and a protected person's name stays with those who have named access.
 */
export async function matchNotice(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const noticeId = String(ids.noticeId)
	await asSystem(house, Number(ids.municipalityId), async (act) => {
		const tenant = await findTenantToMatch(act.db, noticeId)
		if (tenant !== undefined) await settleMatch(act.db, noticeId, await matchTenant(act, tenant))
		await applyNotice(act, noticeId)
	})
}
