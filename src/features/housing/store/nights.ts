import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { rangeOf } from './stock.ts'

type Db = Act['db']

/** A property as the desk needs it, when the speaker may see it. */
export async function findDesk(db: Db, propertyId: string) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'unitId', 'name', 'kind', 'nightHour'])
		.where('id', '=', propertyId)
		.executeTakeFirst()
}

export async function setNightHour(db: Db, propertyId: string, nightHour: number): Promise<void> {
	await db.updateTable('named.property').set({ nightHour }).where('id', '=', propertyId).execute()
}

export type NewArrival = {
	municipalityId: number
	committeeId: string
	propertyId: string
	stayId: string
	personId: string
	night: PlainDate
	cameAt: Instant
	how: 'expected' | 'walked-in' | 'came-back'
	bookedFrom: PlainDate | null
	extendedFrom: PlainDate | null
	endedSpells: string[]
	contacts: string[]
	recordedBy: string
}

export async function insertArrival(db: Db, arrival: NewArrival): Promise<string> {
	const { id } = await db
		.insertInto('named.nightArrival')
		.values(arrival)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function findArrival(db: Db, stayId: string, night: PlainDate) {
	return await db
		.selectFrom('named.nightArrival')
		.select(['id', 'how', 'bookedFrom', 'extendedFrom', 'endedSpells', 'contacts', 'leftFor', 'bedKeptUntil'])
		.where('stayId', '=', stayId)
		.where('night', '=', night)
		.executeTakeFirst()
}

export async function deleteArrival(db: Db, arrivalId: string): Promise<void> {
	await db.deleteFrom('named.nightArrival').where('id', '=', arrivalId).execute()
}

type Left =
	| { leftAt: Instant; leftFor: 'bed-kept' | 'good'; bedKeptUntil: PlainDate | null }
	| { leftAt: null; leftFor: null; bedKeptUntil: null }

export async function setLeft(db: Db, arrivalId: string, left: Left): Promise<void> {
	await db.updateTable('named.nightArrival').set(left).where('id', '=', arrivalId).execute()
}

/** Spells of these people that last and began before the day: what coming to a bed ends. */
export async function listLastingSpells(
	db: Db,
	personIds: readonly string[],
	before: PlainDate,
): Promise<string[]> {
	const rows = await db
		.selectFrom('named.spell')
		.select('id')
		.where('personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.where('withPersonId', 'is', null)
		.where('endsOn', '=', sql<PlainDate>`'infinity'::date`)
		.where('startsOn', '<', before)
		.execute()
	return rows.map(({ id }) => id)
}

/** The contact of the night that was written last for each of them. */
export async function listNightContacts(
	db: Db,
	personIds: readonly string[],
	night: PlainDate,
): Promise<string[]> {
	const rows = await db
		.selectFrom('named.contact')
		.select('id')
		.distinctOn('personId')
		.where('personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
		.where('onDay', '=', night)
		.where('kind', '=', 'night')
		.orderBy('personId')
		.orderBy('recordedAt', 'desc')
		.execute()
	return rows.map(({ id }) => id)
}

/** The stay is as it was before somebody came: expected, or nothing at all. */
export async function undoComing(db: Db, stayId: string, bookedFrom: PlainDate | null): Promise<void> {
	const before =
		bookedFrom === null
			? { state: 'cancelled' as const }
			: {
					state: 'booked' as const,
					during: sql<string>`daterange(${bookedFrom}::date, upper(during))`,
				}
	await db.updateTable('named.stay').set(before).where('id', '=', stayId).execute()
	await db.updateTable('named.stayPerson').set({ spellId: null }).where('stayId', '=', stayId).execute()
}

/** The stay goes on as if nobody had left; what made the bed ready meanwhile is gone. */
export async function undoLeaving(
	db: Db,
	stay: { id: string; bedId: string; startsOn: PlainDate; endsOn: PlainDate | null },
	keptUntil: PlainDate | null,
): Promise<void> {
	await db
		.deleteFrom('named.bedUse')
		.where('bedId', '=', stay.bedId)
		.where('use', '=', 'turnaround')
		.where('startsOn', '=', stay.endsOn)
		.execute()
	await db
		.updateTable('named.stay')
		.set({ state: 'here', endReason: null, during: rangeOf({ startsOn: stay.startsOn, endsOn: keptUntil }) })
		.where('id', '=', stay.id)
		.execute()
}
