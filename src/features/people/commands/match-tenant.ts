import type { Act } from '../../../platform/transaction.ts'
import { foldName } from '../rules/fold-name.ts'
import { hides, type Protection } from '../rules/protection.ts'
import { insertRegistryTask, listHoldersOfNumber, listNamesakes } from '../store/people.ts'

export type Tenant = {
	readonly committeeId: string
	/** Blind index of the identity number; null when the landlord gave none. */
	readonly identityIndex: Buffer | null
	readonly name: string
	readonly address: string
}

/**
 * Who of the committee's people a tenant is: the holder of the number, or without a number the only one of that name
 * at that address. Null when it is nobody, or not certain. Called by jobs, which read past protection and show nobody.
 */
export async function matchTenant(act: Act, tenant: Tenant): Promise<string | null> {
	const found = tenant.identityIndex === null ? await byNameAndHome(act, tenant) : await byNumber(act, tenant)
	if (found === null) return null
	if (hides(found.protection)) {
		await insertRegistryTask(act.db, act.actor.municipalityId, {
			committeeId: tenant.committeeId,
			kind: 'protected-notice',
			personId: found.personId,
			otherPersonId: null,
			raisedOn: act.today,
		})
	}
	return found.personId
}

type Found = { personId: string; protection: Protection }

/** Where one number stands twice, the protected person is meant: that is the safe side. */
async function byNumber(act: Act, tenant: Tenant): Promise<Found | null> {
	if (tenant.identityIndex === null) return null
	const holders = await listHoldersOfNumber(act.db, tenant.identityIndex)
	const own = holders.filter((one) => one.committeeId === tenant.committeeId)
	return own.find((one) => hides(one.protection)) ?? own[0] ?? null
}

async function byNameAndHome(act: Act, { committeeId, name, address }: Tenant): Promise<Found | null> {
	const namesakes = await listNamesakes(act.db, committeeId, foldName(name))
	const home = foldName(address)
	const [only, ...others] = namesakes.filter((one) => one.address !== null && foldName(one.address) === home)
	return only === undefined || others.length > 0 ? null : only
}
