import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** Half-open: `endsOn` is not a night; null lasts. */
export type Days = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

export const rangeOf = ({ startsOn, endsOn }: Days) =>
	sql<string>`daterange(${startsOn}::date, ${endsOn}::date)`

/** The unit, when it is one of the committee's. */
export async function findUnit(db: Db, committeeId: string, unitId: string) {
	return await db
		.selectFrom('named.unit')
		.select('id')
		.where('id', '=', unitId)
		.where('committeeId', '=', committeeId)
		.executeTakeFirst()
}

export async function findProperty(db: Db, propertyId: string) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'refuge'])
		.where('id', '=', propertyId)
		.executeTakeFirst()
}

export async function findDwelling(db: Db, dwellingId: string) {
	return await db
		.selectFrom('named.dwelling')
		.select(['id', 'propertyId'])
		.where('id', '=', dwellingId)
		.executeTakeFirst()
}

export async function insertProperty(db: Db, property: Insertable<DB['named.property']>): Promise<string> {
	const { id } = await db
		.insertInto('named.property')
		.values(property)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function insertDwelling(db: Db, dwelling: Insertable<DB['named.dwelling']>): Promise<string> {
	const { id } = await db
		.insertInto('named.dwelling')
		.values(dwelling)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function insertBed(db: Db, bed: Insertable<DB['named.bed']>): Promise<string> {
	const { id } = await db.insertInto('named.bed').values(bed).returning('id').executeTakeFirstOrThrow()
	return id
}

export async function insertOpening(
	db: Db,
	opening: Omit<Insertable<DB['named.bedOpening']>, 'during'>,
	days: Days,
): Promise<void> {
	await db
		.insertInto('named.bedOpening')
		.values({ ...opening, during: rangeOf(days) })
		.execute()
}
