import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Basis } from '../rules/conference.ts'

type Db = Act['db']
type Place = { municipalityId: number; committeeId: string }

export async function insertConference(
	db: Db,
	place: Place,
	given: { unitId: string; name: string; heldOn: PlainDate; openedBy: string },
): Promise<string> {
	const row = await db
		.insertInto('named.conference')
		.values({ ...place, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function insertParticipants(
	db: Db,
	municipalityId: number,
	conferenceId: string,
	staffIds: readonly string[],
): Promise<void> {
	await db
		.insertInto('named.conferenceParticipant')
		.values(staffIds.map((staffId) => ({ municipalityId, conferenceId, staffId })))
		.execute()
}

/** Conferences of one's own units and those one takes part in, the latest first. */
export async function listConferences(db: Db) {
	return await db
		.selectFrom('named.conference as c')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'c.municipalityId').onRef('u.id', '=', 'c.unitId'),
		)
		.select(['c.id', 'c.name', 'c.heldOn', 'c.closedOn', 'u.name as unit'])
		.select((eb) =>
			eb
				.selectFrom('named.conferenceItem as i')
				.select(sql<number>`count(*)::int`.as('people'))
				.whereRef('i.municipalityId', '=', 'c.municipalityId')
				.whereRef('i.conferenceId', '=', 'c.id')
				.as('people'),
		)
		.orderBy('c.heldOn', 'desc')
		.orderBy('c.id', 'desc')
		.limit(100)
		.execute()
}

export async function findConference(db: Db, conferenceId: string) {
	return await db
		.selectFrom('named.conference as c')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'c.municipalityId').onRef('u.id', '=', 'c.unitId'),
		)
		.select(['c.id', 'c.name', 'c.heldOn', 'c.closedOn', 'c.unitId', 'u.name as unit'])
		.where('c.id', '=', conferenceId)
		.executeTakeFirst()
}

export async function setClosed(db: Db, conferenceId: string, closedOn: PlainDate): Promise<boolean> {
	const changed = await db
		.updateTable('named.conference')
		.set({ closedOn })
		.where('id', '=', conferenceId)
		.where('closedOn', 'is', null)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

export async function listParticipants(db: Db, conferenceId: string) {
	return await db
		.selectFrom('named.conferenceParticipant as p')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.staffId'),
		)
		.select(['s.id', 's.name', 's.title'])
		.where('p.conferenceId', '=', conferenceId)
		.orderBy('s.name')
		.execute()
}

export async function insertItem(
	db: Db,
	place: Place,
	given: { conferenceId: string; personId: string; openedBy: string; openedOn: PlainDate; basis: Basis },
): Promise<string> {
	const { basis, ...item } = given
	const row = await db
		.insertInto('named.conferenceItem')
		.values({
			...place,
			...item,
			basis: basis.kind,
			consentTo: basis.kind === 'consent' ? basis.to : null,
			consentUntil: basis.kind === 'consent' ? basis.until : null,
			decision: basis.kind === 'decision' ? basis.decision : null,
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

/** The people of a conference in the order in which they were opened, with names as far as one may know them. */
export async function listItems(db: Db, conferenceId: string) {
	return await db
		.selectFrom('named.conferenceItem as i')
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'i.municipalityId').onRef('d.id', '=', 'i.personId'),
		)
		.select(['i.id', 'i.personId', 'i.basis', 'i.consentTo', 'i.consentUntil', 'i.decision', 'i.openedOn'])
		.select(['d.givenName', 'd.familyName', 'd.called', 'd.code as personCode', 'd.birthDate as bornOn'])
		.where('i.conferenceId', '=', conferenceId)
		.orderBy('i.id')
		.execute()
}

/** An item of a conference that is still open, and what it was opened on. */
export async function findItem(db: Db, itemId: string) {
	return await db
		.selectFrom('named.conferenceItem as i')
		.innerJoin('named.conference as c', (join) =>
			join.onRef('c.municipalityId', '=', 'i.municipalityId').onRef('c.id', '=', 'i.conferenceId'),
		)
		.select(['i.id', 'i.personId', 'i.conferenceId', 'i.basis', 'i.consentUntil', 'c.closedOn'])
		.where('i.id', '=', itemId)
		.executeTakeFirst()
}

export async function insertNote(
	db: Db,
	municipalityId: number,
	given: { itemId: string; text: string; writtenBy: string },
): Promise<string> {
	const row = await db
		.insertInto('named.conferenceNote')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listNotes(db: Db, itemId: string) {
	return await db
		.selectFrom('named.conferenceNote as n')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'n.municipalityId').onRef('s.id', '=', 'n.writtenBy'),
		)
		.select(['n.id', 'n.text', 'n.writtenAt', 's.name as writtenBy'])
		.where('n.itemId', '=', itemId)
		.orderBy('n.writtenAt', 'desc')
		.execute()
}

export async function insertTask(
	db: Db,
	municipalityId: number,
	given: { itemId: string; what: string; staffId: string; dueOn: PlainDate; givenBy: string },
): Promise<string> {
	const row = await db
		.insertInto('named.conferenceTask')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listTasks(db: Db, itemId: string) {
	return await db
		.selectFrom('named.conferenceTask as t')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 't.municipalityId').onRef('s.id', '=', 't.staffId'),
		)
		.select(['t.id', 't.what', 't.dueOn', 't.doneOn', 't.staffId', 's.name as staff'])
		.where('t.itemId', '=', itemId)
		.orderBy('t.dueOn')
		.orderBy('t.id')
		.execute()
}

/** What one has taken on in conferences and not done. */
export async function listTasksOf(db: Db, staffId: string) {
	return await db
		.selectFrom('named.conferenceTask as t')
		.innerJoin('named.conferenceItem as i', (join) =>
			join.onRef('i.municipalityId', '=', 't.municipalityId').onRef('i.id', '=', 't.itemId'),
		)
		.innerJoin('named.conference as c', (join) =>
			join.onRef('c.municipalityId', '=', 'i.municipalityId').onRef('c.id', '=', 'i.conferenceId'),
		)
		.leftJoin('named.personParticulars as d', (join) =>
			join.onRef('d.municipalityId', '=', 'i.municipalityId').onRef('d.id', '=', 'i.personId'),
		)
		.select(['t.id', 't.what', 't.dueOn', 'i.id as itemId', 'i.conferenceId', 'i.personId', 'i.consentUntil'])
		.select(['c.name as conference', 'd.givenName', 'd.familyName', 'd.called', 'd.code as personCode'])
		.where('t.staffId', '=', staffId)
		.where('t.doneOn', 'is', null)
		.orderBy('t.dueOn')
		.execute()
}

/** False when it is not there, or done already. */
export async function setTaskDone(db: Db, taskId: string, doneOn: PlainDate): Promise<boolean> {
	const changed = await db
		.updateTable('named.conferenceTask')
		.set({ doneOn })
		.where('id', '=', taskId)
		.where('doneOn', 'is', null)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}
