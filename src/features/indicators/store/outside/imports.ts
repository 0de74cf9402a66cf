import { sql } from 'kysely'
import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { FigureChange } from '../../rules/outside/compare.ts'
import type { FigureSource } from '../../rules/outside/figure.ts'
import type { FigureFile } from '../../rules/outside/figure-file.ts'

type Db = Act['db']

export type FigureImport = {
	readonly id: string
	readonly source: FigureSource
	readonly state: 'waiting' | 'failed' | 'ready' | 'saved' | 'undone' | 'discarded'
	readonly cameBy: 'file' | 'address'
	/** The file's name, or the address. */
	readonly origin: string
	readonly failedBecause: string | null
	readonly retrievedAt: Instant | null
	readonly broughtAt: Instant
	readonly broughtBy: string | null
	readonly settledAt: Instant | null
	readonly settledBy: string | null
	readonly added: number | null
	readonly changed: number | null
	readonly same: number | null
}

type NewImport = {
	readonly source: FigureSource
	readonly origin: string
	readonly broughtBy: string
	readonly broughtAt: Instant
}

export async function insertReadFile(
	db: Db,
	municipalityId: number,
	given: NewImport & { readonly fileDigest: Buffer; readonly content: FigureFile },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.figureImport')
		.values({
			...{ municipalityId, ...given, state: 'ready', cameBy: 'file' },
			retrievedAt: given.broughtAt,
			content: JSON.stringify(given.content),
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function insertFetch(db: Db, municipalityId: number, given: NewImport): Promise<string> {
	const { id } = await db
		.insertInto('counted.figureImport')
		.values({ municipalityId, ...given, state: 'waiting', cameBy: 'address' })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const read = (db: Db) =>
	db
		.selectFrom('counted.figureImport as i')
		.leftJoin('named.staff as b', (join) =>
			join.onRef('b.municipalityId', '=', 'i.municipalityId').onRef('b.id', '=', 'i.broughtBy'),
		)
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'i.municipalityId').onRef('s.id', '=', 'i.settledBy'),
		)
		.select(['i.id', 'i.source', 'i.state', 'i.cameBy', 'i.origin', 'i.failedBecause', 'i.retrievedAt'])
		.select(['i.broughtAt', 'i.settledAt', 'i.added', 'i.changed', 'i.same'])
		.select(['b.name as broughtBy', 's.name as settledBy'])

/** The latest first. */
export async function listImports(db: Db, atMost: number): Promise<FigureImport[]> {
	return await read(db).orderBy('i.broughtAt', 'desc').orderBy('i.id', 'desc').limit(atMost).execute()
}

export type OpenImport = FigureImport & {
	readonly content: FigureFile | null
	readonly fileDigest: Buffer | null
}

export async function findImport(db: Db, id: string): Promise<OpenImport | null> {
	const row = await read(db)
		.select(['i.fileDigest', sql<FigureFile | null>`i.content`.as('content')])
		.where('i.id', '=', id)
		.executeTakeFirst()
	return row ?? null
}

export async function listImportsById(db: Db, ids: readonly string[]): Promise<FigureImport[]> {
	if (ids.length === 0) return []
	return await read(db)
		.where('i.id', 'in', [...ids])
		.execute()
}

/** Whoever settles an import holds it first: two at once are one after the other. */
export async function holdSource(db: Db, municipalityId: number, source: FigureSource): Promise<void> {
	await sql`select pg_advisory_xact_lock(${municipalityId}::int, hashtext(${`figures ${source}`}))`.execute(
		db,
	)
}

/** The import that wrote last, of those that still stand. */
export async function findLastSaved(db: Db, source: FigureSource): Promise<string | null> {
	const row = await db
		.selectFrom('counted.figureImport')
		.select('id')
		.where('source', '=', source)
		.where('state', '=', 'saved')
		.orderBy('settledAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row?.id ?? null
}

export async function settleImport(
	db: Db,
	id: string,
	given: {
		readonly state: 'saved' | 'undone' | 'discarded'
		readonly settledBy: string
		readonly settledAt: Instant
		readonly added?: number
		readonly changed?: number
		readonly same?: number
	},
): Promise<void> {
	await db
		.updateTable('counted.figureImport')
		.set({ ...given, content: null })
		.where('id', '=', id)
		.execute()
}

export async function keepFetched(
	db: Db,
	id: string,
	given: { readonly fileDigest: Buffer; readonly content: FigureFile; readonly retrievedAt: Instant },
): Promise<void> {
	await db
		.updateTable('counted.figureImport')
		.set({ ...given, state: 'ready', content: JSON.stringify(given.content) })
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.execute()
}

export async function failFetch(db: Db, id: string, failedBecause: string): Promise<void> {
	await db
		.updateTable('counted.figureImport')
		.set({ state: 'failed', failedBecause })
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.execute()
}

const rowsAtOnce = 1000

export type ImportedChange = FigureChange & { readonly beforeImportId: string | null }

export async function insertChanges(
	db: Db,
	municipalityId: number,
	importId: string,
	changes: readonly ImportedChange[],
): Promise<void> {
	for (let at = 0; at < changes.length; at += rowsAtOnce) {
		await db
			.insertInto('counted.figureChange')
			.values(
				changes.slice(at, at + rowsAtOnce).map(({ was, value, beforeImportId, ...place }) => ({
					...{ municipalityId, importId, ...place, beforeImportId },
					...{ wasThere: was !== null, before: was?.value ?? null, after: value },
				})),
			)
			.execute()
	}
}

export async function listChanges(db: Db, importId: string): Promise<FigureChange[]> {
	const rows = await db
		.selectFrom('counted.figureChange')
		.select(['measure', 'year', 'sex', 'fromAge', 'toAge', 'wasThere', 'before', 'after'])
		.where('importId', '=', importId)
		.orderBy('measure')
		.orderBy('year')
		.orderBy('sex')
		.orderBy('fromAge')
		.execute()
	return rows.map(({ wasThere, before, after, ...place }) => ({
		...{ ...place, value: after },
		was: wasThere ? { value: before } : null,
	}))
}
