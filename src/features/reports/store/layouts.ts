import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PaperLayout } from '../rules/paper/layout.ts'

type Db = Act['db']

export type Layout = PaperLayout & {
	readonly id: string
	readonly number: number
	readonly templateId: string | null
	readonly madeBy: string | null
	readonly madeAt: Instant
}

const layouts = (db: Db) =>
	db
		.selectFrom('counted.paperLayout as l')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'l.municipalityId').onRef('s.id', '=', 'l.madeBy'),
		)
		.select(['l.id', 'l.number', 'l.parts', 'l.head', 'l.templateId', 's.name as madeBy', 'l.madeAt'])
		.$castTo<Layout>()

/** Newest first. */
export async function listLayouts(db: Db): Promise<Layout[]> {
	return await layouts(db).orderBy('l.number', 'desc').execute()
}

/** The one that new papers begin with; null while the municipality has settled none. */
export async function findLatestLayout(db: Db): Promise<Layout | null> {
	return (await layouts(db).orderBy('l.number', 'desc').limit(1).executeTakeFirst()) ?? null
}

export async function findLayout(db: Db, id: string): Promise<Layout | null> {
	return (await layouts(db).where('l.id', '=', id).executeTakeFirst()) ?? null
}

export async function insertLayout(
	db: Db,
	municipalityId: number,
	{
		parts,
		head,
		...given
	}: PaperLayout & { number: number; templateId: string | null; madeBy: string; madeAt: Instant },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.paperLayout')
		.values({ municipalityId, ...given, parts: JSON.stringify(parts), head: JSON.stringify(head) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** A paper goes over to another version of the layout. */
export async function saveLayoutOf(db: Db, paperId: string, layoutId: string): Promise<void> {
	await db.updateTable('counted.paper').set({ layoutId }).where('id', '=', paperId).execute()
}
