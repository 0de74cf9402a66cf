import type { Insertable, Updateable } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id'>

const agreementColumns = [
	...([
		'a.id',
		'a.committeeId',
		'a.organisationId',
		'a.unitId',
		'a.title',
		'a.parties',
		'a.signedOn',
	] as const),
	...([
		'a.startsOn',
		'a.endsOn',
		'a.noticeMonths',
		'a.remindOn',
		'a.maxRentOre',
		'a.areas',
		'a.roomsFrom',
	] as const),
	...(['a.roomsTo', 'a.choosesTenant', 'a.rentLiability', 'a.damageLiability', 'a.liabilityTerms'] as const),
	...(['a.vacancyRules', 'a.takeOver', 'a.takeOverMonths', 'a.disturbanceRoutine', 'a.endedOn'] as const),
	...(['a.endedBecause', 'a.recordedAt'] as const),
] as const

function agreements(db: Db) {
	return db
		.selectFrom('named.landlordAgreement as a')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'a.municipalityId').onRef('o.id', '=', 'a.organisationId'),
		)
		.select([...agreementColumns, 'o.name as landlord'])
}

export async function listAgreements(db: Db) {
	return await agreements(db).orderBy('o.name').orderBy('a.startsOn').execute()
}

export async function findAgreement(db: Db, id: string) {
	return await agreements(db).where('a.id', '=', id).executeTakeFirst()
}

export async function insertAgreement(db: Db, given: New<'named.landlordAgreement'>): Promise<string> {
	const { id } = await db
		.insertInto('named.landlordAgreement')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function changeAgreementRow(
	db: Db,
	id: string,
	change: Updateable<DB['named.landlordAgreement']>,
): Promise<void> {
	await db.updateTable('named.landlordAgreement').set(change).where('id', '=', id).execute()
}

/** Holds an agreement until the transaction ends; whoever changes it waits for whoever is changing it. */
export async function holdAgreement(db: Db, id: string): Promise<boolean> {
	const held = await db
		.selectFrom('named.landlordAgreement')
		.select('id')
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return held !== undefined
}

export async function listLandlords(db: Db) {
	const rows = await db
		.selectFrom('named.organisation')
		.select(['id', 'name', 'roleTypes'])
		.where('endedOn', 'is', null)
		.orderBy('name')
		.execute()
	return rows.filter(({ roleTypes }) => roleTypes.includes('landlord')).map(({ id, name }) => ({ id, name }))
}

export async function listOwnUnits(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.unit')
		.select(['id', 'name'])
		.where('committeeId', '=', committeeId)
		.orderBy('name')
		.execute()
}

export async function listQuotas(db: Db) {
	return await db
		.selectFrom('named.agreementQuota as q')
		.select(['q.id', 'q.agreementId', 'q.year', 'q.kind', 'q.homes', 'q.perThousand', 'q.turnover'])
		.orderBy('q.year', 'desc')
		.execute()
}

export async function listQuotaParts(db: Db, quotaIds: readonly string[]) {
	if (quotaIds.length === 0) return []
	return await db
		.selectFrom('named.agreementQuotaPart')
		.select(['quotaId', 'purpose', 'homes'])
		.where('quotaId', 'in', [...quotaIds])
		.orderBy('purpose')
		.execute()
}

/** A year's quota as it is from now on; one that was there is written over and kept in history. */
export async function putQuota(
	db: Db,
	municipalityId: number,
	given: Omit<New<'named.agreementQuota'>, 'municipalityId'>,
): Promise<string> {
	const { agreementId, year, ...quota } = given
	const { id } = await db
		.insertInto('named.agreementQuota')
		.values({ municipalityId, agreementId, year, ...quota })
		.onConflict((conflict) => conflict.constraint('one_quota_a_year').doUpdateSet(quota))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function putQuotaParts(
	db: Db,
	municipalityId: number,
	quotaId: string,
	parts: readonly Pick<New<'named.agreementQuotaPart'>, 'purpose' | 'homes'>[],
): Promise<void> {
	for (const { purpose, homes } of parts) {
		await db
			.insertInto('named.agreementQuotaPart')
			.values({ municipalityId, quotaId, purpose, homes })
			.onConflict((conflict) => conflict.constraint('one_part_a_purpose').doUpdateSet({ homes }))
			.execute()
	}
}

export async function insertAgreementMeeting(db: Db, given: New<'named.agreementMeeting'>): Promise<void> {
	await db.insertInto('named.agreementMeeting').values(given).execute()
}

export async function listAgreementMeetings(db: Db, agreementId: string) {
	return await db
		.selectFrom('named.agreementMeeting as m')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'm.municipalityId').onRef('s.id', '=', 'm.notedBy'),
		)
		.select(['m.id', 'm.heldOn', 'm.present', 'm.notes', 'm.nextOn', 's.name as notedBy'])
		.where('m.agreementId', '=', agreementId)
		.orderBy('m.heldOn', 'desc')
		.execute()
}

/** What landlords ask of whoever is to rent: as it stands, and as it stood. */
export async function listRequirements(db: Db, organisationIds: readonly string[]) {
	if (organisationIds.length === 0) return []
	return await db
		.selectFrom('named.landlordRequirement')
		.select(['id', 'organisationId', 'fromOn', 'toOn', 'incomeTimesRent', 'paymentRemarks', 'incomeSupport'])
		.select('others')
		.where('organisationId', 'in', [...organisationIds])
		.orderBy('fromOn', 'desc')
		.execute()
}

export async function endStandingRequirement(
	db: Db,
	{ committeeId, organisationId }: { readonly committeeId: string; readonly organisationId: string },
	toOn: PlainDate,
): Promise<void> {
	await db
		.updateTable('named.landlordRequirement')
		.set({ toOn })
		.where('committeeId', '=', committeeId)
		.where('organisationId', '=', organisationId)
		.where('toOn', 'is', null)
		.execute()
}

export async function insertRequirement(db: Db, given: New<'named.landlordRequirement'>): Promise<void> {
	await db.insertInto('named.landlordRequirement').values(given).execute()
}
