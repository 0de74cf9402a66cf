import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import { insertMany } from '../../../platform/database/many-rows.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Column, OwnHeaders } from '../rules/files/columns.ts'

type Db = Act['db']

type NewImport = {
	municipalityId: number
	organisationId: string
	begunBy: string
	begunAt: Instant
	begunOn: PlainDate
	fileCipher: Buffer
	rowsTotal: number
}

export async function insertImport(db: Db, given: NewImport): Promise<string> {
	const { id } = await db
		.insertInto('named.noticeImport')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Files that were read and never sent do not wait from one day to another. */
export async function endForgottenImports({ db, today, now }: Act, organisationId?: string): Promise<void> {
	await db
		.updateTable('named.noticeImport')
		.set({ state: 'cancelled', fileCipher: null, endedAt: now })
		.where('state', '=', 'read')
		.where('begunOn', '<', today)
		.$if(organisationId !== undefined, (update) => update.where('organisationId', '=', organisationId ?? ''))
		.execute()
}

/** How files went that ended before a moment, and what was wrong in them; their notices stay. Gives which. */
export async function destroyImportsEndedBefore(db: Db, before: Instant): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select id from named.notice_import where ended_at < ${before} for update`.execute(db)
	const ids = rows.map(({ id }) => id)
	await sql`delete from named.notice_import_refusal where import_id = any(${ids}::uuid[])`.execute(db)
	await sql`delete from named.notice_import where id = any(${ids}::uuid[])`.execute(db)
	return ids
}

export async function findImport(db: Db, importId: string) {
	return await imports(db).select('i.fileCipher').where('i.id', '=', importId).executeTakeFirst()
}

/** The same, held still until the transaction ends: two who read one file take turns. */
export async function lockImport(db: Db, importId: string) {
	return await db
		.selectFrom('named.noticeImport')
		.select(['id', 'organisationId', 'begunBy', 'begunOn', 'state', 'rowsDone', 'rowsTotal'])
		.select(['accepted', 'updated', 'duplicates', 'fileCipher'])
		.where('id', '=', importId)
		.forUpdate()
		.executeTakeFirst()
}

type ImportChange = {
	state?: 'running'
	ownHeaders?: string
	rowsDone?: number
	accepted?: number
	updated?: number
	duplicates?: number
}

export async function changeImport(db: Db, importId: string, change: ImportChange): Promise<void> {
	await db.updateTable('named.noticeImport').set(change).where('id', '=', importId).execute()
}

/** It is over: the file itself is gone. */
export async function endImport(
	{ db, now }: Act,
	importId: string,
	state: 'done' | 'cancelled',
	last: Omit<ImportChange, 'state'> = {},
): Promise<void> {
	const over = { state, fileCipher: null, endedAt: now }
	await db
		.updateTable('named.noticeImport')
		.set({ ...last, ...over })
		.where('id', '=', importId)
		.where('state', 'in', ['read', 'running'])
		.execute()
}

const mostListed = 10

/** The files of these landlords, the latest first. */
export async function listImports(db: Db, organisationIds: readonly string[]) {
	if (organisationIds.length === 0) return []
	return await imports(db)
		.where('i.organisationId', 'in', [...organisationIds])
		.orderBy('i.begunAt', 'desc')
		.orderBy('i.id', 'desc')
		.limit(mostListed)
		.execute()
}

function imports(db: Db) {
	return db
		.selectFrom('named.noticeImport as i')
		.innerJoin('named.organisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'i.municipalityId').onRef('o.id', '=', 'i.organisationId'),
		)
		.select([
			'i.id as importId',
			'i.organisationId',
			'o.name as landlord',
			'i.begunBy',
			'i.begunAt',
			'i.begunOn',
		])
		.select([
			'i.state',
			'i.ownHeaders',
			'i.rowsDone',
			'i.rowsTotal',
			'i.accepted',
			'i.updated',
			'i.duplicates',
		])
}

type RowRefusal = { row: number; faults: readonly { column: string; problem: string }[] }

export async function insertRowRefusals(
	db: Db,
	municipalityId: number,
	importId: string,
	refused: readonly RowRefusal[],
): Promise<void> {
	await insertMany(
		db,
		'named.noticeImportRefusal',
		refused.flatMap(({ row: rowNumber, faults }) =>
			faults.map(({ column: header, problem }) => ({ municipalityId, importId, rowNumber, header, problem })),
		),
	)
}

/** What was wrong, fault by fault in the order of the file. */
export async function listRowRefusals(db: Db, importId: string) {
	return await db
		.selectFrom('named.noticeImportRefusal')
		.select(['rowNumber as row', 'header as column', 'problem'])
		.where('importId', '=', importId)
		.orderBy('id')
		.execute()
}

/** What a landlord's system calls the columns, as it was told last. */
export async function readOwnHeaders(db: Db, organisationId: string): Promise<OwnHeaders> {
	const told = await db
		.selectFrom('named.noticeHeader')
		.select(['field', 'header'])
		.where('organisationId', '=', organisationId)
		.execute()
	return Object.fromEntries(told.map(({ field, header }) => [field, header]))
}

export async function rememberHeaders(
	db: Db,
	landlord: { municipalityId: number; organisationId: string },
	{ told, forgotten }: { told: readonly [Column, string][]; forgotten: readonly Column[] },
): Promise<void> {
	const anew = [...forgotten, ...told.map(([field]) => field)]
	await db
		.deleteFrom('named.noticeHeader')
		.where('organisationId', '=', landlord.organisationId)
		.where(sql<boolean>`field = any(${anew}::text[])`)
		.execute()
	await insertMany(
		db,
		'named.noticeHeader',
		told.map(([field, header]) => ({ ...landlord, field, header })),
	)
}
