import { sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { theirsToKnow } from './board.ts'

type Db = Act['db']

const whom = ['letsIn', 'children', 'accessible', 'pets', 'substanceFree', 'fromAge', 'toAge'] as const
const lies = ['landlordId', 'street', 'postalCode', 'town', 'area', 'schoolArea'] as const

/** Properties with what each says itself, of one or of all that the speaker may see. */
export async function listProperties(db: Db, propertyId?: string) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'name', 'kind', 'unitId', 'refuge', 'turnaroundDays', 'note', 'recordedAt'])
		.select([...whom, ...lies])
		.$if(propertyId !== undefined, (query) => query.where('id', '=', propertyId ?? ''))
		.execute()
}

export async function listDwellings(db: Db, propertyId?: string) {
	return await db
		.selectFrom('named.dwelling')
		.select(['id', 'propertyId', 'name', 'rooms', 'sizeM2', 'rentOre', 'floor', 'note', 'recordedAt'])
		.select(['noticeGivenOn', 'returnedOn', ...whom, ...lies])
		.$if(propertyId !== undefined, (query) => query.where('propertyId', '=', propertyId ?? ''))
		.execute()
}

export async function listBeds(db: Db, propertyId?: string) {
	return await db
		.selectFrom('named.bed')
		.select(['id', 'propertyId', 'dwellingId', 'name', 'kind', 'sleeps', 'note', 'recordedAt', ...whom])
		.$if(propertyId !== undefined, (query) => query.where('propertyId', '=', propertyId ?? ''))
		.execute()
}

/** What beds are used for on the nights from a day until another, with how far each stay that is theirs to know has come, and nobody's name. */
export async function listNamelessUses(
	db: Db,
	{ from, until }: { from: PlainDate; until: PlainDate },
	propertyId?: string,
) {
	const rows = await db
		.selectFrom('named.bedUse as u')
		.leftJoin('named.stay as s', (join) =>
			join.onRef('s.municipalityId', '=', 'u.municipalityId').onRef('s.id', '=', 'u.stayId').on(theirsToKnow),
		)
		.select(['u.bedId', 'u.use', 's.state'])
		.select(sql<PlainDate>`u.starts_on`.as('startsOn'))
		.select(sql<PlainDate | null>`nullif(u.ends_on, 'infinity')`.as('endsOn'))
		.where('u.endsOn', '>=', from)
		.where('u.startsOn', '<=', until)
		.$if(propertyId !== undefined, (query) => query.where('u.propertyId', '=', propertyId ?? ''))
		.orderBy('u.startsOn')
		.execute()
	return rows.map(({ state, ...use }) => ({
		...use,
		stay: state === 'booked' || state === 'here' || state === 'left' ? { state } : null,
	}))
}

/** A row of the stock, held until the transaction ends. */
export async function holdProperty(db: Db, propertyId: string) {
	return await db
		.selectFrom('named.property')
		.select(['id', 'unitId', 'refuge', 'recordedAt'])
		.where('id', '=', propertyId)
		.forUpdate()
		.executeTakeFirst()
}

export async function holdDwelling(db: Db, dwellingId: string) {
	return await db
		.selectFrom('named.dwelling')
		.select(['id', 'propertyId', 'recordedAt'])
		.where('id', '=', dwellingId)
		.forUpdate()
		.executeTakeFirst()
}

export async function holdBed(db: Db, bedId: string) {
	return await db
		.selectFrom('named.bed')
		.select(['id', 'propertyId', 'recordedAt'])
		.where('id', '=', bedId)
		.forUpdate()
		.executeTakeFirst()
}

export async function setProperty(db: Db, id: string, row: Updateable<DB['named.property']>): Promise<void> {
	await db.updateTable('named.property').set(row).where('id', '=', id).execute()
}

export async function setDwelling(db: Db, id: string, row: Updateable<DB['named.dwelling']>): Promise<void> {
	await db.updateTable('named.dwelling').set(row).where('id', '=', id).execute()
}

export async function setBed(db: Db, id: string, row: Updateable<DB['named.bed']>): Promise<void> {
	await db.updateTable('named.bed').set(row).where('id', '=', id).execute()
}

/** Beds of a dwelling, held until the transaction ends. */
export async function holdBedsOf(db: Db, dwellingId: string): Promise<string[]> {
	const held = await db
		.selectFrom('named.bed')
		.select('id')
		.where('dwellingId', '=', dwellingId)
		.orderBy('id')
		.forUpdate()
		.execute()
	return held.map(({ id }) => id)
}

/** Beds are there no more from a day on: how many openings ended. */
export async function closeBedsFrom(db: Db, bedIds: readonly string[], fromOn: PlainDate): Promise<number> {
	const those = sql<string>`any(${[...bedIds]}::uuid[])`
	const gone = await db
		.deleteFrom('named.bedOpening')
		.where('bedId', '=', those)
		.where(sql<PlainDate>`lower(during)`, '>=', fromOn)
		.executeTakeFirst()
	const cut = await db
		.updateTable('named.bedOpening')
		.set({ during: sql<string>`daterange(lower(during), ${fromOn}::date)` })
		.where('bedId', '=', those)
		.where(sql<boolean>`during @> ${fromOn}::date`)
		.executeTakeFirst()
	return Number(gone.numDeletedRows + cut.numUpdatedRows)
}
