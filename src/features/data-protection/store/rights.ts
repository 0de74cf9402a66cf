import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Decision } from '../rules/rights/extract.ts'
import type { KeptRow } from '../rules/rights/gather-rows.ts'
import type { Asker, GivenWay, Proof, SecondLook } from '../rules/rights/request-words.ts'
import type { MaskSection } from '../rules/rights/suggest-mask.ts'

type Db = Act['db']

/** Rows as they stand in the table, by the columns' own names. Only for the purpose `records`. */
export async function readKeptRows(
	db: Db,
	table: string,
	by: string,
	ids: readonly string[],
	how: { readonly earlier: boolean },
): Promise<KeptRow[]> {
	// As text: columns keep the names that the inventory knows them by.
	const { rows } = await sql<{ kept: string }>`
		select kept::text as kept from context.kept_rows(${table}, ${by}, ${[...ids]}::uuid[], ${how.earlier}) kept
	`.execute(db)
	return rows.map(({ kept }) => JSON.parse(kept) as KeptRow)
}

/** Whom an identity number stands for, by any of its digests. Only for the purpose `records`. */
export async function findByNumber(db: Db, digests: readonly Buffer[]): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select id from context.records_of_number(${[...digests]}::bytea[]) id`.execute(db)
	return rows.map(({ id }) => id)
}

/** Whom a code stands for that somebody unidentified was given. Only for the purpose `records`. */
export async function findByCode(db: Db, code: string): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select id from context.records_of_code(${code}) id`.execute(db)
	return rows.map(({ id }) => id)
}

const columns = [
	'id',
	'number',
	'year',
	'personId',
	'askedBy',
	'provedBy',
	'scope',
	'receivedOn',
	'dueOn',
	'extendedWhy',
	'gatheredAt',
	'digest',
	'pieces',
	'sentBy',
	'sentAt',
	'look',
	'lookWords',
	'lookedBy',
	'givenOn',
	'givenWay',
	'refusedOn',
	'refusedSection',
	'refusedWhy',
] as const

/** Those that wait first, the one that is due first on top. */
export async function listRequests(db: Db) {
	return await db
		.selectFrom('named.extractRequest')
		.select(columns)
		.orderBy(sql`coalesce(given_on, refused_on)`, (by) => by.desc().nullsFirst())
		.orderBy('dueOn')
		.execute()
}

export async function findRequest(db: Db, id: string) {
	const found = await db
		.selectFrom('named.extractRequest')
		.select(columns)
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

/** Taken for whoever changes it: another waits until it is written. */
export async function holdRequest(db: Db, id: string) {
	const found = await db
		.selectFrom('named.extractRequest')
		.select(columns)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

/** Whether somebody gathered what stands, decided of any mask in it, or sent it. */
export async function hadAHandIn(db: Db, requestId: string, staffId: string): Promise<boolean> {
	const found = await db
		.selectFrom('named.extractRequest as r')
		.select('r.id')
		.where('r.id', '=', requestId)
		.where((eb) =>
			eb.or([
				eb('r.gatheredBy', '=', staffId),
				eb('r.sentBy', '=', staffId),
				eb.exists(
					eb
						.selectFrom('named.extractMask as m')
						.select('m.piece')
						.whereRef('m.municipalityId', '=', 'r.municipalityId')
						.whereRef('m.requestId', '=', 'r.id')
						.where('m.decidedBy', '=', staffId),
				),
			]),
		)
		.executeTakeFirst()
	return found !== undefined
}

/** The document as it was found, sealed; null before anything was, and after its days. */
export async function findSealed(db: Db, id: string): Promise<Buffer | null> {
	const found = await db
		.selectFrom('named.extractRequest')
		.select('sealed')
		.where('id', '=', id)
		.executeTakeFirst()
	return found?.sealed ?? null
}

type Begun = {
	readonly committeeId: string
	readonly year: number
	readonly personId: string | null
	readonly askedBy: Asker
	readonly provedBy: Proof
	readonly scope: string
	readonly receivedOn: PlainDate
	readonly dueOn: PlainDate
	readonly begunBy: string
	readonly begunAt: Instant
}

/** Numbered within its committee and year; two at once wait for each other. */
export async function insertRequest(db: Db, municipalityId: number, begun: Begun): Promise<string> {
	await sql`select pg_advisory_xact_lock(${municipalityId}, hashtext(${`extract ${begun.committeeId}`}))`.execute(
		db,
	)
	const { id } = await db
		.insertInto('named.extractRequest')
		.values((eb) => ({
			...{ municipalityId, ...begun },
			number: eb
				.selectFrom('named.extractRequest')
				.select((of) => sql<number>`coalesce(${of.fn.max('number')}, 0) + 1`.as('next'))
				.where('committeeId', '=', begun.committeeId)
				.where('year', '=', begun.year),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Changed = Partial<{
	dueOn: PlainDate
	extendedWhy: string
	gatheredAt: Instant
	gatheredBy: string
	sealed: Buffer
	digest: string
	pieces: number
	sentBy: string | null
	sentAt: Instant | null
	look: SecondLook | null
	lookWords: string
	lookedBy: string | null
	lookedAt: Instant | null
	givenOn: PlainDate
	givenBy: string
	givenWay: GivenWay
	refusedOn: PlainDate
	refusedBy: string
	refusedSection: string
	refusedWhy: string
}>

export async function changeRequest(db: Db, id: string, changed: Changed): Promise<void> {
	await db.updateTable('named.extractRequest').set(changed).where('id', '=', id).execute()
}

/** `open` is how sealed passages are read. */
export async function listDecisions(
	db: Db,
	requestId: string,
	open: (sealed: Buffer) => string,
): Promise<Decision[]> {
	const rows = await db
		.selectFrom('named.extractMask')
		.select(['piece', 'field', 'shown', 'section', 'struck', 'note'])
		.where('requestId', '=', requestId)
		.execute()
	return rows.map(({ struck, section, ...row }) => ({
		...row,
		section: section as MaskSection | null,
		struck: struck === null ? [] : (JSON.parse(open(struck)) as string[]),
	}))
}

type Decided = {
	readonly piece: string
	readonly field: string
	readonly shown: boolean
	readonly section: MaskSection | null
	readonly struck: Buffer | null
	readonly note: string
}

/** In place of what was decided before about the same. */
export async function saveDecisions(
	db: Db,
	who: { municipalityId: number; requestId: string; decidedBy: string; decidedAt: Instant },
	decided: readonly Decided[],
): Promise<void> {
	if (decided.length === 0) return
	await db
		.insertInto('named.extractMask')
		.values(decided.map((one) => ({ ...who, ...one })))
		.onConflict((on) =>
			on.columns(['municipalityId', 'requestId', 'piece', 'field']).doUpdateSet((eb) => ({
				shown: eb.ref('excluded.shown'),
				section: eb.ref('excluded.section'),
				struck: eb.ref('excluded.struck'),
				note: eb.ref('excluded.note'),
				decidedBy: eb.ref('excluded.decidedBy'),
				decidedAt: eb.ref('excluded.decidedAt'),
			})),
		)
		.execute()
}

/** What was found anew is decided anew. */
export async function forgetDecisions(db: Db, requestId: string): Promise<void> {
	await db.deleteFrom('named.extractMask').where('requestId', '=', requestId).execute()
}

/** Requests that nobody has answered yet. */
export async function listUnanswered(db: Db) {
	return await db
		.selectFrom('named.extractRequest')
		.select(['id', 'dueOn', 'gatheredAt', 'sentAt', 'sentBy', 'look', 'givenOn', 'refusedOn'])
		.where('givenOn', 'is', null)
		.where('refusedOn', 'is', null)
		.orderBy('dueOn')
		.execute()
}

/** The documents of requests that were answered before a day are there no more; gives whose they were. */
export async function destroySealed(db: Db, before: PlainDate): Promise<string[]> {
	const gone = await db
		.updateTable('named.extractRequest')
		.set({ sealed: null })
		.where('sealed', 'is not', null)
		.where((eb) => eb.or([eb('givenOn', '<', before), eb('refusedOn', '<', before)]))
		.returning('id')
		.execute()
	return gone.map(({ id }) => id)
}
