import type { House } from '../../../platform/house.ts'
import { asSystem } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { matchTenant, perhapsProtected, type Tenant } from '../../people/index.ts'
import { type Found, findLatestTenant, listSeenOpenNotices, settleMatch } from '../store/notice-matching.ts'
import { applyNotice } from './apply-notice.ts'

/** The job after every report and change: those of one file together, each in a transaction of its own. */
export async function matchNotices(
	house: House,
	{ noticeIds, municipalityId }: Readonly<Record<string, string | number>>,
): Promise<void> {
	for (const noticeId of String(noticeIds).split(',')) {
		await matchNotice(house, { noticeId, municipalityId: Number(municipalityId) })
	}
}

/**
 * For one notice: finds out whom it concerns, then tells its case what is new. Only then do
 * officers see the tenant, and a protected person's name stays with those who have named access.
 */
export async function matchNotice(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	const noticeId = String(ids.noticeId)
	await asSystem(house, Number(ids.municipalityId), async (act) => {
		const tenant = await findLatestTenant(act.db, noticeId)
		if (tenant?.matched === false) await matchAs(act, noticeId, tenant)
		await applyNotice(act, noticeId)
	})
}

/**
 * The job after somebody was protected: what was told before about somebody of the name is hidden as it would be today,
 * until a case has taken it up.
 */
export async function matchOpenNotices(
	house: House,
	ids: Readonly<Record<string, string | number>>,
): Promise<void> {
	await asSystem(house, Number(ids.municipalityId), async (act) => {
		for (const noticeId of await listSeenOpenNotices(act.db)) {
			const tenant = await findLatestTenant(act.db, noticeId)
			if (tenant !== undefined) await matchAs(act, noticeId, tenant)
		}
	})
}

type Stored = Omit<Tenant, 'identityIndexes'> & {
	readonly tenantId: string
	readonly identityCipher: Buffer | null
}

async function matchAs(act: Act, noticeId: string, { identityCipher, ...stored }: Stored): Promise<void> {
	const { keys } = act.house
	const identityIndexes = identityCipher === null ? null : keys.blindIndexes(keys.unseal(identityCipher))
	const tenant = { ...stored, identityIndexes }
	await settleMatch(act.db, { noticeId, tenantId: tenant.tenantId }, await whomItConcerns(act, tenant))
}

/** Where nobody is certain, somebody protected may still be meant: then the tenant is hidden as that person is. */
async function whomItConcerns(act: Act, tenant: Tenant): Promise<Found | null> {
	const personId = await matchTenant(act, tenant)
	if (personId !== null) return { state: 'matched', personId }
	const perhaps = await perhapsProtected(act, tenant)
	return perhaps === null ? null : { state: 'perhaps-protected', personId: perhaps }
}
