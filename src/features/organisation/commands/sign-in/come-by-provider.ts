import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { writeAudit } from '../../../../platform/audit.ts'
import type { House } from '../../../../platform/house.ts'
import { asSystem } from '../../../../platform/purpose.ts'
import type { KnownByProvider } from '../../../../platform/sign-in/providers.ts'
import type { Act } from '../../../../platform/transaction.ts'
import {
	answersFor,
	type ClaimMapping,
	fromClaims,
	type SaidByProvider,
	settleGiven,
} from '../../rules/sign-in/from-claims.ts'
import {
	findProvider,
	findStaffOfSignIn,
	listHeld,
	listStaffByEmail,
	settleRoles,
	settleUnits,
	updateStaffAsTold,
} from '../../store/identity-providers.ts'
import { bindSignIn, insertStaff, listCommittees, listUnits } from '../../store.ts'
import { mappingSchema } from './provider-fields.ts'

/** The sign-in's own accounts, for whoever comes by a provider. */
export type Accounts = {
	find(): Promise<string | null>
	make(name: string): Promise<string>
	/** Is it one with a password, or of a provider that has ended? Only such may become this provider's. */
	mayPassOn(signInId: string): Promise<boolean>
}

type Provider = NonNullable<Awaited<ReturnType<typeof findProvider>>>
type Staff = NonNullable<Awaited<ReturnType<typeof findStaffOfSignIn>>>

/**
 * Somebody a provider knows comes in: what it says of roles and units wins, what was given by hand stays unless the provider
 * decides alone. Nobody is signed in yet, so it is done by the house. Refused with `no-role` for those it gives nothing (what
 * it gave before is taken) and for those who wait for roles by hand, `has-left`, `name-not-told`, and `provider-ended`.
 */
export async function comeByProvider(
	house: House,
	known: Pick<KnownByProvider, 'municipalityId' | 'providerId' | 'claims'>,
	accounts: Accounts,
): Promise<{ signInId: string; staffId: string } | Refusal> {
	return await asSystem(house, known.municipalityId, async (act) => {
		const provider = await findProvider(act.db, known.providerId)
		const mapping = mappingSchema.safeParse(provider?.mapping).data
		if (provider === undefined || mapping === undefined) return refuse({ because: 'provider-ended' })
		const said = fromClaims(mapping, known.claims)
		const signInId = await accounts.find()
		const there = signInId === null ? undefined : await findStaffOfSignIn(act.db, signInId)
		if (there?.endedOn != null && there.endedOn <= act.today) return await turnAway(act, there.id, 'has-left')
		if (!said.letIn) {
			if (there !== undefined) await take(act, there.id)
			return await turnAway(act, there?.id ?? null, 'no-role')
		}
		if (said.name === null) return await turnAway(act, there?.id ?? null, 'name-not-told')
		const staff = there ?? (await ownByAddress(act, provider, said, accounts))
		const staffId = await settle(act, provider, { mapping, said, name: said.name, staff })
		// Bound before the roles are asked for: whoever waits for roles by hand is found again, and stands here once.
		const account = signInId ?? (await accounts.make(said.name))
		if (there === undefined) await bindSignIn(act.db, staffId, account)
		const { roles } = await listHeld(act.db, staffId)
		if (roles.length === 0) return await turnAway(act, staffId, 'no-role')
		await note(act, staffId, null)
		return { signInId: account, staffId }
	})
}

/**
 * The one of the municipality's own staff with this address, where the provider answers for its domain and the account is
 * nobody's, one with a password or of a provider that has ended; from now on it is this provider's. Nobody of another
 * municipality is ever looked for.
 */
async function ownByAddress(
	{ db }: Act,
	{ domains }: Provider,
	{ email }: SaidByProvider,
	accounts: Accounts,
): Promise<Staff | undefined> {
	if (email === null || !answersFor(domains, email)) return undefined
	const [one, ...more] = await listStaffByEmail(db, email)
	if (one === undefined || more.length > 0) return undefined
	return one.signInId === null || (await accounts.mayPassOn(one.signInId)) ? one : undefined
}

type Coming = { mapping: ClaimMapping; said: SaidByProvider; name: string; staff: Staff | undefined }

async function settle(act: Act, provider: Provider, coming: Coming): Promise<string> {
	const { mapping, said, name, staff } = coming
	const { db, actor } = act
	const committeeId = await committeeOf(act, provider, said.unitIds[0], staff)
	const facts = {
		name,
		title: said.title || (staff?.title ?? ''),
		email: said.email ?? staff?.email ?? '',
		committeeId,
	}
	const staffId = staff?.id ?? (await insertStaff(db, actor.municipalityId, { ...facts, signInId: null }))
	if (staff !== undefined) await updateStaffAsTold(db, staffId, facts)
	const held = await listHeld(db, staffId)
	const { roles, units } = mapping
	// Where it gives nothing at all, there is nothing that it could decide alone.
	const alone = (rows: readonly object[]) => provider.decidesAlone && rows.length > 0
	await settleRoles(act, staffId, settleGiven(held.roles, said.roles, alone(roles)))
	await settleUnits(act, staffId, settleGiven(held.units, said.unitIds, alone(units)))
	return staffId
}

/** Whose rows somebody works with: the unit's committee, what stood before, the provider's, or the only one there is. */
async function committeeOf(
	{ db }: Act,
	provider: Provider,
	unitId: string | undefined,
	staff: Staff | undefined,
) {
	const unit = unitId === undefined ? undefined : (await listUnits(db)).find(({ id }) => id === unitId)
	const known = unit?.committeeId ?? staff?.committeeId ?? provider.committeeId
	if (known !== null && known !== undefined) return known
	const [only, ...more] = await listCommittees(db)
	return more.length === 0 ? (only?.id ?? null) : null
}

/** What the provider gave; what was given by hand rests, and opens nothing while the provider lets nobody in. */
async function take(act: Act, staffId: string): Promise<void> {
	const held = await listHeld(act.db, staffId)
	await settleRoles(act, staffId, settleGiven(held.roles, [], false))
	await settleUnits(act, staffId, settleGiven(held.units, [], false))
}

async function note(act: Act, staffId: string | null, because: string | null): Promise<void> {
	await writeAudit(act, {
		...{ name: 'comeByProvider', kind: 'staff', ids: staffId === null ? [] : [staffId], content: null },
		...(because === null ? { outcome: 'done' as const } : { outcome: 'refused' as const, because }),
	})
}

async function turnAway(act: Act, staffId: string | null, because: string): Promise<Refusal> {
	await note(act, staffId, because)
	return refuse({ because })
}
