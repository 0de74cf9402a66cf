import { sql } from 'kysely'
import type { PlainDate } from '../../foundation/plain-date.ts'
import type { Act } from '../../platform/transaction.ts'
import { foldOrganisation } from './rules/fold-organisation.ts'
import type { Role, RoleType, TenantKind } from './rules/roles.ts'

type Db = Act['db']

export type NewMunicipality = {
	code: string
	name: string
	timeZone: string
	invented: boolean
	kind: TenantKind
	country: 'SE' | 'NO' | 'DK' | 'FI'
}

export async function insertMunicipality(
	db: Db,
	municipalityId: number,
	given: NewMunicipality,
): Promise<void> {
	await db
		.insertInto('named.municipality')
		.values({ municipalityId, ...given })
		.execute()
}

export async function getMunicipality(db: Db) {
	return await db
		.selectFrom('named.municipality')
		.select(['municipalityId', 'code', 'name', 'country', 'timeZone', 'invented'])
		.select((of) => of.ref('kind').$castTo<TenantKind>().as('kind'))
		.executeTakeFirstOrThrow()
}

export async function insertCommittee(
	db: Db,
	municipalityId: number,
	given: { name: string; registryCode: string },
): Promise<string> {
	const row = await db
		.insertInto('named.committee')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listCommittees(db: Db) {
	return await db
		.selectFrom('named.committee')
		.select(['id', 'name', 'registryCode'])
		.orderBy('name')
		.execute()
}

export async function insertUnit(
	db: Db,
	municipalityId: number,
	given: { committeeId: string; parentId: string | null; name: string },
): Promise<string> {
	const row = await db
		.insertInto('named.unit')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listUnits(db: Db) {
	return await db
		.selectFrom('named.unit')
		.select(['id', 'committeeId', 'parentId', 'name'])
		.orderBy('name')
		.execute()
}

export async function insertOrganisation(
	db: Db,
	municipalityId: number,
	given: { name: string; roleTypes: readonly RoleType[]; note: string | null },
): Promise<string> {
	const row = await db
		.insertInto('named.organisation')
		.values({ municipalityId, name: given.name, roleTypes: [...given.roleTypes], note: given.note })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listOrganisations(db: Db) {
	return await db
		.selectFrom('named.organisation')
		.select(['id', 'name', 'roleTypes', 'note', 'endedOn'])
		.orderBy('name')
		.execute()
}

/** The one so called, however it is spelt: another spelling is no other organisation. */
export async function findOrganisationByName(db: Db, name: string) {
	const wanted = foldOrganisation(name)
	return (await listOrganisations(db)).find((one) => foldOrganisation(one.name) === wanted)
}

export async function insertContactPerson(
	db: Db,
	municipalityId: number,
	given: {
		organisationId: string
		name: string
		duty: string | null
		phone: string | null
		email: string | null
	},
): Promise<string> {
	const row = await db
		.insertInto('named.contactPerson')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listContactPersons(db: Db) {
	return await db
		.selectFrom('named.contactPerson')
		.select(['id', 'organisationId', 'name', 'duty', 'phone', 'email'])
		.orderBy('name')
		.execute()
}

export type NewStaff = {
	committeeId: string | null
	signInId: string | null
	name: string
	title: string
	email: string
}

export async function insertStaff(db: Db, municipalityId: number, given: NewStaff): Promise<string> {
	const row = await db
		.insertInto('named.staff')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** Joins a member of staff to the account by which they sign in. */
export async function bindSignIn(db: Db, staffId: string, signInId: string): Promise<void> {
	await db.updateTable('named.staff').set({ signInId }).where('id', '=', staffId).execute()
}

export async function giveRole(db: Db, municipalityId: number, staffId: string, role: Role): Promise<void> {
	await db
		.insertInto('named.staffRole')
		.values({ municipalityId, staffId, role })
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

export async function takeRole(db: Db, staffId: string, role: Role): Promise<void> {
	await db.deleteFrom('named.staffRole').where('staffId', '=', staffId).where('role', '=', role).execute()
}

export async function assignToUnit(
	db: Db,
	municipalityId: number,
	staffId: string,
	unitId: string,
): Promise<void> {
	await db
		.insertInto('named.assignment')
		.values({ municipalityId, staffId, unitId })
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

export async function letRepresent(
	db: Db,
	municipalityId: number,
	staffId: string,
	organisationId: string,
): Promise<void> {
	await db
		.insertInto('named.representation')
		.values({ municipalityId, staffId, organisationId })
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

/** Staff with their roles, units and the organisations they speak for, as lists. */
export async function listStaff(db: Db) {
	return await db
		.selectFrom('named.staff as s')
		.select((eb) => [
			's.id',
			's.name',
			's.title',
			's.email',
			's.endedOn',
			sql<Role[]>`array(${eb
				.selectFrom('named.staffRole as r')
				.select('r.role')
				.whereRef('r.municipalityId', '=', 's.municipalityId')
				.whereRef('r.staffId', '=', 's.id')
				.orderBy('r.role')})`.as('roles'),
			sql<string[]>`array(${eb
				.selectFrom('named.assignment as a')
				.innerJoin('named.unit as u', (join) =>
					join.onRef('u.municipalityId', '=', 'a.municipalityId').onRef('u.id', '=', 'a.unitId'),
				)
				.select('u.name')
				.whereRef('a.municipalityId', '=', 's.municipalityId')
				.whereRef('a.staffId', '=', 's.id')
				.orderBy('u.name')})`.as('units'),
			sql<string[]>`array(${eb
				.selectFrom('named.representation as p')
				.innerJoin('named.organisation as o', (join) =>
					join.onRef('o.municipalityId', '=', 'p.municipalityId').onRef('o.id', '=', 'p.organisationId'),
				)
				.select('o.name')
				.whereRef('p.municipalityId', '=', 's.municipalityId')
				.whereRef('p.staffId', '=', 's.id')
				.orderBy('o.name')})`.as('organisations'),
		])
		.orderBy('s.name')
		.execute()
}

export async function findStaff(db: Db, id: string) {
	return await db
		.selectFrom('named.staff')
		.select(['id', 'name', 'title', 'email', 'committeeId'])
		.where('id', '=', id)
		.executeTakeFirst()
}

/** Names by id, for screens that show who did something. */
export async function listStaffNames(db: Db): Promise<{ id: string; name: string; title: string }[]> {
	return await db.selectFrom('named.staff').select(['id', 'name', 'title']).orderBy('name').execute()
}

export async function insertCompetence(
	db: Db,
	municipalityId: number,
	given: {
		staffId: string
		course: string
		takenOn: PlainDate
		expiresOn: PlainDate | null
		forChildTalks: boolean
	},
): Promise<string> {
	const row = await db
		.insertInto('named.competence')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** What one member of staff has learnt, for rules that ask who may do what. */
export async function listCoursesOf(db: Db, staffId: string) {
	return await db
		.selectFrom('named.competence')
		.select(['forChildTalks', 'takenOn', 'expiresOn'])
		.where('staffId', '=', staffId)
		.execute()
}

export async function listCompetences(db: Db) {
	return await db
		.selectFrom('named.competence as c')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'c.municipalityId').onRef('s.id', '=', 'c.staffId'),
		)
		.select(['c.id', 'c.staffId', 's.name', 'c.course', 'c.takenOn', 'c.expiresOn', 'c.forChildTalks'])
		.orderBy('s.name')
		.orderBy('c.takenOn')
		.execute()
}
