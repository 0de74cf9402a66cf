import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { EventKind } from '../rules/coordination/coordination.ts'

type Db = Act['db']

export type EventGiven = {
	readonly kind: EventKind
	readonly title: string
	readonly heldOn: PlainDate
	readonly heldAt: string
	readonly about: string
	readonly cancelledBecause: string | null
}

export type NetworkEvent = EventGiven & { readonly id: string }

/** The latest first. */
export async function listNetworkEvents(db: Db): Promise<NetworkEvent[]> {
	return await events(db).orderBy('heldOn', 'desc').orderBy('id', 'desc').execute()
}

export async function findNetworkEvent(db: Db, id: string): Promise<NetworkEvent | null> {
	return (await events(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function events(db: Db) {
	return db
		.selectFrom('counted.networkEvent')
		.select((of) => [
			...(['id', 'title', 'heldOn', 'heldAt', 'about', 'cancelledBecause'] as const),
			of.ref('kind').$castTo<EventKind>().as('kind'),
		])
}

export async function insertNetworkEvent(db: Db, municipalityId: number, given: EventGiven): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkEvent')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveNetworkEvent(db: Db, id: string, given: EventGiven): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.networkEvent')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export type EventGuest = {
	readonly id: string
	readonly eventId: string
	readonly placeId: string | null
	readonly placeName: string | null
	readonly organisation: string | null
	readonly people: number
}

/** From where people came: to one event, from one municipality, or all that the speaker may see. */
export async function listEventGuests(
	db: Db,
	of: { readonly eventId?: string; readonly placeId?: string },
): Promise<EventGuest[]> {
	const { eventId, placeId } = of
	return await db
		.selectFrom('counted.eventGuest as g')
		.leftJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'g.municipalityId').onRef('p.id', '=', 'g.placeId'),
		)
		.select([
			...(['g.id', 'g.eventId', 'g.placeId', 'p.shortName as placeName'] as const),
			...(['g.organisation', 'g.people'] as const),
		])
		.$if(eventId !== undefined, (all) => all.where('g.eventId', '=', eventId ?? ''))
		.$if(placeId !== undefined, (all) => all.where('g.placeId', '=', placeId ?? ''))
		.orderBy('p.shortName')
		.orderBy('g.organisation')
		.execute()
}

export async function insertEventGuest(
	db: Db,
	of: { readonly municipalityId: number; readonly eventId: string },
	guest: Pick<EventGuest, 'placeId' | 'organisation' | 'people'>,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.eventGuest')
		.values({ ...of, ...guest })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Gives the event that it was a guest of; null when it was not there. */
export async function deleteEventGuest(db: Db, id: string): Promise<string | null> {
	const gone = await db
		.deleteFrom('counted.eventGuest')
		.where('id', '=', id)
		.returning('eventId')
		.executeTakeFirst()
	return gone?.eventId ?? null
}
