import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { Role } from '../rules/roles.ts'
import type { Source } from '../rules/sign-in/from-claims.ts'

type Db = Act['db']

export type ProviderFacts = {
	name: string
	issuer: string
	clientId: string
	scopes: readonly string[]
	mapping: object
	domains: readonly string[]
	committeeId: string | null
	decidesAlone: boolean
}

const asRow = <Rest extends object>({
	mapping,
	scopes,
	domains,
	...rest
}: Rest & Pick<ProviderFacts, 'mapping' | 'scopes' | 'domains'>) => ({
	...rest,
	...{ mapping: JSON.stringify(mapping), scopes: [...scopes], domains: [...domains] },
})

export async function insertProvider(
	{ db, actor, now }: Act,
	given: ProviderFacts & { clientSecret: Buffer },
): Promise<string> {
	const { clientSecret, ...facts } = given
	const { id } = await db
		.insertInto('signin.identityProvider')
		.values({
			...{ municipalityId: actor.municipalityId, madeBy: actor.actorId, madeAt: now, clientSecret },
			...asRow(facts),
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The secret stays when no new one is given; whose word it is stays always. */
export async function updateProvider(
	{ db }: Act,
	providerId: string,
	{ clientSecret, ...facts }: Omit<ProviderFacts, 'issuer' | 'clientId'> & { clientSecret: Buffer | null },
): Promise<void> {
	await db
		.updateTable('signin.identityProvider')
		.set({ ...asRow(facts), ...(clientSecret === null ? {} : { clientSecret }) })
		.where('id', '=', providerId)
		.where('endedAt', 'is', null)
		.execute()
}

export async function endProvider({ db, now }: Act, providerId: string): Promise<boolean> {
	const ended = await db
		.updateTable('signin.identityProvider')
		.set({ endedAt: now })
		.where('id', '=', providerId)
		.where('endedAt', 'is', null)
		.returning('id')
		.executeTakeFirst()
	return ended !== undefined
}

/** The secret is not among what is read: nobody is shown it again. */
export async function listProviders(db: Db) {
	return await db
		.selectFrom('signin.identityProvider')
		.select([
			'id',
			'name',
			'issuer',
			'clientId',
			'scopes',
			'mapping',
			'domains',
			'committeeId',
			'decidesAlone',
		])
		.select(['madeAt', 'endedAt'])
		.orderBy('endedAt', (order) => order.desc().nullsFirst())
		.orderBy('name')
		.execute()
}

export async function findProvider(db: Db, providerId: string) {
	return (await listProviders(db)).find(({ id, endedAt }) => id === providerId && endedAt === null)
}

const staffColumns = [
	's.id',
	's.name',
	's.email',
	's.title',
	's.committeeId',
	's.signInId',
	's.endedOn',
] as const

export async function findStaffOfSignIn(db: Db, signInId: string) {
	return await db
		.selectFrom('named.staff as s')
		.select(staffColumns)
		.where('s.signInId', '=', signInId)
		.executeTakeFirst()
}

/** Own staff with an address; whoever speaks for somebody outside is not among them. */
export async function listStaffByEmail(db: Db, email: string) {
	return await db
		.selectFrom('named.staff as s')
		.select(staffColumns)
		.where(sql`lower(s.email)`, '=', email)
		.where('s.endedOn', 'is', null)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('named.staffRole as r')
						.select('r.role')
						.whereRef('r.municipalityId', '=', 's.municipalityId')
						.whereRef('r.staffId', '=', 's.id')
						.where('r.role', 'in', ['landlord', 'informant']),
				),
			),
		)
		.execute()
}

export async function updateStaffAsTold(
	db: Db,
	staffId: string,
	told: { name: string; email: string; title: string; committeeId: string | null },
): Promise<void> {
	await db.updateTable('named.staff').set(told).where('id', '=', staffId).execute()
}

export async function listHeld(db: Db, staffId: string) {
	const roles = await db
		.selectFrom('named.staffRole')
		.select(['role as what', 'source'])
		.where('staffId', '=', staffId)
		.execute()
	const units = await db
		.selectFrom('named.assignment')
		.select(['unitId as what', 'source'])
		.where('staffId', '=', staffId)
		.execute()
	return {
		roles: roles as { what: Role; source: Source }[],
		units: units as { what: string; source: Source }[],
	}
}

type Settled<Thing> = { readonly give: readonly Thing[]; readonly take: readonly Thing[] }

export async function settleRoles({ db, actor }: Act, staffId: string, { give, take }: Settled<Role>) {
	const { municipalityId } = actor
	if (take.length > 0)
		await db
			.deleteFrom('named.staffRole')
			.where('staffId', '=', staffId)
			.where('role', 'in', [...take])
			.execute()
	if (give.length > 0)
		await db
			.insertInto('named.staffRole')
			.values(give.map((role) => ({ municipalityId, staffId, role, source: 'provider' as const })))
			.execute()
}

export async function settleUnits({ db, actor }: Act, staffId: string, { give, take }: Settled<string>) {
	const { municipalityId } = actor
	if (take.length > 0)
		await db
			.deleteFrom('named.assignment')
			.where('staffId', '=', staffId)
			.where('unitId', 'in', [...take])
			.execute()
	if (give.length > 0)
		await db
			.insertInto('named.assignment')
			.values(give.map((unitId) => ({ municipalityId, staffId, unitId, source: 'provider' as const })))
			.execute()
}
