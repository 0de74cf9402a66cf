import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

/** The decided file as it came back, with where and when it was decided. */
export type PaperRecord = {
	readonly id: string
	readonly number: number
	readonly fileName: string
	readonly mediaType: string
	readonly sha256: string
	readonly body: string
	readonly decidedOn: PlainDate
	readonly paragraph: string
	readonly registryNumber: string
	readonly clauses: readonly string[]
	readonly said: readonly string[] | null
	readonly built: readonly string[]
	/** Why it follows another. */
	readonly reason: string | null
	readonly recordedAt: Instant
}

const described = [
	...(['id', 'number', 'fileName', 'mediaType', 'sha256', 'body', 'decidedOn', 'paragraph'] as const),
	...(['registryNumber', 'clauses', 'said', 'built', 'reason', 'recordedAt'] as const),
] as const

export async function hasRecord(db: Db, paperId: string): Promise<boolean> {
	const found = await db
		.selectFrom('counted.paperRecord')
		.select('id')
		.where('paperId', '=', paperId)
		.limit(1)
		.executeTakeFirst()
	return found !== undefined
}

/** Which rounds' papers have been decided on, and at which paragraph. */
export async function listDecided(
	db: Db,
): Promise<
	{ readonly planId: string; readonly year: number; readonly part: string; readonly paragraph: string }[]
> {
	return await db
		.selectFrom('counted.paperRecord as r')
		.innerJoin('counted.paper as p', (join) =>
			join.onRef('p.municipalityId', '=', 'r.municipalityId').onRef('p.id', '=', 'r.paperId'),
		)
		.select(['p.planId', 'p.year', 'p.part', 'r.paragraph'])
		.orderBy('r.number', 'desc')
		.execute()
}

/** The one that holds first. */
export async function listRecords(
	db: Db,
	paperId: string,
): Promise<(PaperRecord & { readonly recordedBy: string | null })[]> {
	return await db
		.selectFrom('counted.paperRecord as r')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'r.municipalityId').onRef('s.id', '=', 'r.recordedBy'),
		)
		.select(described.map((column) => `r.${column}` as const))
		.select('s.name as recordedBy')
		.where('r.paperId', '=', paperId)
		.orderBy('r.number', 'desc')
		.execute()
}

export async function findRecordFile(db: Db, paperId: string, id: string) {
	const found = await db
		.selectFrom('counted.paperRecord')
		.select(['file', 'fileName', 'mediaType'])
		.where('id', '=', id)
		.where('paperId', '=', paperId)
		.executeTakeFirst()
	return found ?? null
}

export async function insertRecord(
	db: Db,
	municipalityId: number,
	{ file, ...given }: Omit<PaperRecord, 'id'> & { paperId: string; file: Uint8Array; recordedBy: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.paperRecord')
		.values({
			...{ municipalityId, ...given, file: Buffer.from(file) },
			...{ clauses: [...given.clauses], built: [...given.built] },
			said: given.said === null ? null : [...given.said],
		})
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}
