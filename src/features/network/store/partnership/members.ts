import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Duty } from '../../rules/partnership/members.ts'
import type { Sector } from '../../rules/register/register.ts'

type Db = Act['db']

/** The members and what their organisations are, by name; whose time is over too. */
export async function listMembers(db: Db) {
	return await db
		.selectFrom('counted.partnershipMember as m')
		.innerJoin('counted.networkOrganisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'm.municipalityId').onRef('o.id', '=', 'm.networkOrganisationId'),
		)
		.select(['m.id', 'm.networkOrganisationId', 'm.since', 'm.endedOn', 'o.name', 'o.about'])
		.select((of) => of.ref('o.sector').$castTo<Sector>().as('sector'))
		.orderBy('o.name')
		.orderBy('m.since')
		.execute()
}

/** Locked until the transaction ends: its duties and seats end with it. */
export async function holdMember(db: Db, memberId: string) {
	const found = await db
		.selectFrom('counted.partnershipMember')
		.select(['id', 'since', 'endedOn'])
		.where('id', '=', memberId)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

export async function insertMember(
	db: Db,
	municipalityId: number,
	member: { readonly networkOrganisationId: string; readonly since: PlainDate },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.partnershipMember')
		.values({ municipalityId, ...member })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** With its duties; its accounts write for it no more. */
export async function saveMemberEnd(db: Db, memberId: string, endedOn: PlainDate): Promise<void> {
	await db.updateTable('counted.partnershipMember').set({ endedOn }).where('id', '=', memberId).execute()
	await db
		.updateTable('counted.partnershipDuty')
		.set({ endedOn })
		.where('memberId', '=', memberId)
		.where('endedOn', 'is', null)
		.execute()
	await db.deleteFrom('counted.partnershipSeat').where('memberId', '=', memberId).execute()
}

export async function insertDuty(
	db: Db,
	municipalityId: number,
	given: { readonly memberId: string; readonly duty: Duty; readonly since: PlainDate },
): Promise<void> {
	await db
		.insertInto('counted.partnershipDuty')
		.values({ municipalityId, ...given })
		.execute()
}

/** False when there is none that stands, or it began later. */
export async function saveDutyEnd(db: Db, dutyId: string, endedOn: PlainDate): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.partnershipDuty')
		.set({ endedOn })
		.where('id', '=', dutyId)
		.where('endedOn', 'is', null)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export async function listDuties(db: Db) {
	return await db
		.selectFrom('counted.partnershipDuty')
		.select(['id', 'memberId', 'since', 'endedOn'])
		.select((of) => of.ref('duty').$castTo<Duty>().as('duty'))
		.orderBy('since')
		.execute()
}

/** One account writes for one member: a new seat takes the place of the one before. */
export async function saveSeat(
	db: Db,
	municipalityId: number,
	seat: { readonly staffId: string; readonly memberId: string; readonly since: PlainDate },
): Promise<void> {
	const { memberId, since } = seat
	await db
		.insertInto('counted.partnershipSeat')
		.values({ municipalityId, ...seat })
		.onConflict((on) => on.columns(['municipalityId', 'staffId']).doUpdateSet({ memberId, since }))
		.execute()
}

/** False when the account had none. */
export async function deleteSeat(db: Db, staffId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.partnershipSeat')
		.where('staffId', '=', staffId)
		.executeTakeFirstOrThrow()
	return numDeletedRows > 0n
}

/** The member that an account writes for; null when it writes for none. */
export async function seatOf(db: Db, staffId: string): Promise<string | null> {
	const found = await db
		.selectFrom('counted.partnershipSeat')
		.select('memberId')
		.where('staffId', '=', staffId)
		.executeTakeFirst()
	return found?.memberId ?? null
}

/** Accounts with the role of a member, and whom each writes for. */
export async function listMemberAccounts(db: Db) {
	return await db
		.selectFrom('named.staff as s')
		.innerJoin('named.staffRole as r', (join) =>
			join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
		)
		.leftJoin('counted.partnershipSeat as p', (join) =>
			join.onRef('p.municipalityId', '=', 's.municipalityId').onRef('p.staffId', '=', 's.id'),
		)
		.select(['s.id', 's.name', 's.title', 'p.memberId', 'p.since'])
		.where('r.role', '=', 'member')
		.orderBy('s.name')
		.execute()
}

/** Organisations that the network still works with and that are no members today. */
export async function listPossibleMembers(db: Db, today: PlainDate) {
	return await db
		.selectFrom('counted.networkOrganisation as o')
		.select(['o.id', 'o.name'])
		.select((of) => of.ref('o.sector').$castTo<Sector>().as('sector'))
		.where((of) => of.or([of('o.endedOn', 'is', null), of('o.endedOn', '>', today)]))
		.where((of) =>
			of.not(
				of.exists(
					of
						.selectFrom('counted.partnershipMember as m')
						.select('m.id')
						.whereRef('m.networkOrganisationId', '=', 'o.id')
						.where('m.endedOn', 'is', null),
				),
			),
		)
		.orderBy('o.name')
		.execute()
}
