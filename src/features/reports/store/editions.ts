import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { EditionContent, EditionExact } from '../rules/edition/edition.ts'
import type { EditionRow } from '../rules/edition/edition-row.ts'

type Db = Act['db']

const columns = [
	...(['e.id', 'e.number', 'e.firstYear', 'e.lastYear', 'e.revises', 'e.reason', 'e.askedAt'] as const),
	...(['e.state', 'e.step', 'e.percent', 'e.asOf', 'e.digest', 'e.releasedAt'] as const),
	...(['e.withdrawnAt', 'e.withdrawnBecause'] as const),
] as const

const named = (db: Db) =>
	db
		.selectFrom('counted.edition as e')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.releasedBy'),
		)
		.select(columns)
		.select('s.name as releasedBy')

/** The latest first. */
export async function listEditions(db: Db): Promise<EditionRow[]> {
	return await named(db).orderBy('e.number', 'desc').execute()
}

export async function findEdition(db: Db, id: string): Promise<EditionRow | null> {
	return (await named(db).where('e.id', '=', id).executeTakeFirst()) ?? null
}

/** As readers get it; null while it is being prepared. */
export async function findContent(db: Db, id: string): Promise<EditionContent | null> {
	const row = await db
		.selectFrom('counted.edition')
		.select(sql<EditionContent | null>`content`.as('content'))
		.where('id', '=', id)
		.executeTakeFirst()
	return row?.content ?? null
}

/** What each edition that is out told and hid, the first first; one that was withdrawn is out all the same. */
export async function listReleased(
	db: Db,
): Promise<
	(Pick<EditionRow, 'id' | 'number' | 'state'> & { releasedAt: Instant; content: EditionContent })[]
> {
	return await db
		.selectFrom('counted.edition')
		.select(['id', 'number', 'state', sql<EditionContent>`content`.as('content')])
		.select(sql<Instant>`released_at`.as('releasedAt'))
		.where('releasedAt', 'is not', null)
		.orderBy('number')
		.execute()
}

/** The number of an edition that is out and whose exact numbers are gone; null where all are there. */
export async function findWithoutExact(db: Db): Promise<number | null> {
	const row = await db
		.selectFrom('counted.edition as e')
		.leftJoin('counted.editionExact as x', (join) =>
			join.onRef('x.municipalityId', '=', 'e.municipalityId').onRef('x.editionId', '=', 'e.id'),
		)
		.select('e.number')
		.where('e.releasedAt', 'is not', null)
		.where('x.editionId', 'is', null)
		.orderBy('e.number')
		.executeTakeFirst()
	return row?.number ?? null
}

/** Which numbers each edition that is out keeps back, the first first. */
export async function listHiddenCells(db: Db) {
	return await db
		.selectFrom('counted.edition')
		.select(['firstYear', 'lastYear', sql<readonly string[]>`content -> 'hiddenCells'`.as('hiddenCells')])
		.select(sql<Instant>`released_at`.as('releasedAt'))
		.where('releasedAt', 'is not', null)
		.orderBy('number')
		.execute()
}

type NewEdition = Pick<EditionRow, 'firstYear' | 'lastYear' | 'revises' | 'reason' | 'askedAt'> & {
	readonly askedBy: string | null
}

/** One at a time: the database refuses a second that is under way. */
export async function insertEdition(db: Db, municipalityId: number, given: NewEdition): Promise<string> {
	const { id } = await db
		.insertInto('counted.edition')
		.values((eb) => ({
			...{ municipalityId, ...given },
			number: eb
				.selectFrom('counted.edition')
				.select((of) => sql<number>`coalesce(${of.fn.max('number')}, 0) + 1`.as('next')),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Change = Partial<Pick<EditionRow, 'state' | 'step' | 'percent' | 'withdrawnAt' | 'withdrawnBecause'>> & {
	readonly releasedAt?: Instant
	readonly releasedBy?: string
	readonly withdrawnBy?: string
}

/** False when the edition is in none of the states that the change is made from. */
export async function changeEdition(
	db: Db,
	id: string,
	from: readonly EditionRow['state'][],
	change: Change,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.edition')
		.set(change)
		.where('id', '=', id)
		.where('state', 'in', [...from])
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** What was prepared, with what it rests on; nothing happens to one that was cancelled meanwhile. */
export async function finishEdition(
	db: Db,
	id: string,
	{ content, digest, asOf, safe }: { content: EditionContent; digest: string; asOf: Instant; safe: boolean },
): Promise<void> {
	await db
		.updateTable('counted.edition')
		.set({
			...{ state: safe ? 'prepared' : 'unsafe', step: 'done', percent: 100, digest, asOf },
			content: JSON.stringify(content),
		})
		.where('id', '=', id)
		.where('state', '=', 'running')
		.execute()
}

/** What an edition is worked out from, and afterwards its exact numbers: read only with the right to. */
export async function findExact(db: Db, id: string): Promise<EditionExact | null> {
	const row = await db
		.selectFrom('counted.editionExact')
		.select(sql<EditionExact>`content`.as('content'))
		.where('editionId', '=', id)
		.executeTakeFirst()
	return row?.content ?? null
}

export async function keepExact(
	db: Db,
	municipalityId: number,
	editionId: string,
	content: EditionExact,
): Promise<void> {
	await db.deleteFrom('counted.editionExact').where('editionId', '=', editionId).execute()
	await db
		.insertInto('counted.editionExact')
		.values({ municipalityId, editionId, content: JSON.stringify(content) })
		.execute()
}
