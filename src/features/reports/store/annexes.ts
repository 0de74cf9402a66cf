import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type Annex = {
	readonly id: string
	readonly title: string
	readonly version: string | null
	readonly datedOn: PlainDate | null
}

/** In their order. */
export async function listAnnexes(db: Db, paperId: string): Promise<Annex[]> {
	return await db
		.selectFrom('counted.paperAnnex')
		.select(['id', 'title', 'version', 'datedOn'])
		.where('paperId', '=', paperId)
		.orderBy('position')
		.execute()
}

export async function insertAnnexOf(
	db: Db,
	municipalityId: number,
	paperId: string,
	given: Omit<Annex, 'id'>,
): Promise<string> {
	const there = await listAnnexes(db, paperId)
	const { id } = await db
		.insertInto('counted.paperAnnex')
		.values({ municipalityId, paperId, position: there.length + 1, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The paper that an annex belongs to; null when there is none for the actor. */
export async function findPaperOfAnnex(db: Db, id: string): Promise<string | null> {
	const found = await db
		.selectFrom('counted.paperAnnex')
		.select('paperId')
		.where('id', '=', id)
		.executeTakeFirst()
	return found?.paperId ?? null
}

/** Whatever is not among the ids is taken away; the rest lie in their order. */
export async function saveAnnexOrder(db: Db, paperId: string, ids: readonly string[]): Promise<void> {
	const there = await listAnnexes(db, paperId)
	const gone = there.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)
	if (gone.length > 0) await db.deleteFrom('counted.paperAnnex').where('id', 'in', gone).execute()
	for (const [at, id] of ids.entries()) {
		await db
			.updateTable('counted.paperAnnex')
			.set({ position: at + 1 })
			.where('id', '=', id)
			.execute()
	}
}
