import { matching } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { foldName } from '../rules/fold-name.ts'
import { hides, type Protection } from '../rules/protection.ts'
import { listHoldersOfNumber, listNamesakes } from '../store/people.ts'
import { insertRegistryTask } from '../store/registry.ts'

export type Tenant = {
	readonly committeeId: string
	/** The identity number under every key that it may be indexed by; null when the landlord gave none. */
	readonly identityIndexes: readonly Buffer[] | null
	readonly name: string
	readonly address: string
}

/**
 * Who of the committee's people a tenant is: the holder of the number, or without a number the only one of that name
 * at that address, unless somebody else of the name is protected. Null when it is nobody, or not certain. Called by jobs, which read past protection and show nobody.
 */
export async function matchTenant(act: Act, tenant: Tenant): Promise<string | null> {
	const found =
		tenant.identityIndexes === null ? await byNameAndHome(act, tenant) : await byNumber(act, tenant)
	if (found === null) return null
	if (hides(found.protection)) await tellThoseWhoMayKnow(act, tenant, found)
	return found.personId
}

/**
 * Somebody protected who bears the tenant's name, wherever they live, when matching is not certain: a notice tells where
 * somebody lives, also when it has no number or another one.
 */
export async function perhapsProtected(act: Act, tenant: Tenant): Promise<string | null> {
	const namesakes = await listNamesakes(act.db, act.house.keys, tenant.committeeId, foldName(tenant.name))
	const hidden = namesakes.filter((one) => hides(one.protection))
	for (const one of hidden) await tellThoseWhoMayKnow(act, tenant, one)
	return hidden[0]?.personId ?? null
}

/** Whether words about a tenant may name somebody protected whom the speaker may not know. */
export async function mayNameSomebodyHidden(act: Act, tenant: Omit<Tenant, 'address'>): Promise<boolean> {
	const meant = await matching(act, (db) => bearers({ ...act, db }, tenant))
	const known = new Set((await bearers(act, tenant)).map((one) => one.personId))
	return meant.some((one) => hides(one.protection) && !known.has(one.personId))
}

/** Those of the name or the number, as far as the reader may know. */
async function bearers({ db, house }: Act, tenant: Omit<Tenant, 'address'>): Promise<Found[]> {
	const { committeeId, identityIndexes, name } = tenant
	const holders = identityIndexes === null ? [] : await listHoldersOfNumber(db, identityIndexes)
	return [...(await listNamesakes(db, house.keys, committeeId, foldName(name))), ...holders]
}

async function tellThoseWhoMayKnow(act: Act, { committeeId }: Tenant, { personId }: Found): Promise<void> {
	await insertRegistryTask(act.db, act.actor.municipalityId, {
		...{ committeeId, personId, kind: 'protected-notice', otherPersonId: null },
		raisedOn: act.today,
	})
}

type Found = { personId: string; protection: Protection }

/** Where one number stands twice, the protected person is meant: that is the safe side. */
async function byNumber(act: Act, tenant: Tenant): Promise<Found | null> {
	if (tenant.identityIndexes === null) return null
	const holders = await listHoldersOfNumber(act.db, tenant.identityIndexes)
	const own = holders.filter((one) => one.committeeId === tenant.committeeId)
	return own.find((one) => hides(one.protection)) ?? own[0] ?? null
}

async function byNameAndHome(act: Act, { committeeId, name, address }: Tenant): Promise<Found | null> {
	const namesakes = await listNamesakes(act.db, act.house.keys, committeeId, foldName(name))
	const home = foldName(address)
	const [only, ...others] = namesakes.filter((one) => one.address !== null && foldName(one.address) === home)
	const isOther = (one: Found) => one.personId !== only?.personId
	if (only === undefined || others.some(isOther)) return null
	return namesakes.some((one) => isOther(one) && hides(one.protection)) ? null : only
}
