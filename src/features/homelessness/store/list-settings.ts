import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Filters, ListColumn, ListMode, ListSort } from '../rules/list/parts.ts'

type Db = Act['db']
type Place = { municipalityId: number; committeeId: string }

export type SavedView = {
	mode: ListMode
	name: string
	columns: readonly ListColumn[]
	filters: Filters
	sort: ListSort
	direction: 'rising' | 'falling'
}

export async function listSavedViews(db: Db) {
	return await db
		.selectFrom('named.listView')
		.select(['id', 'mode', 'name', 'columns', 'filters', 'sort', 'direction'])
		.orderBy('mode')
		.orderBy('name')
		.execute()
}

export async function insertView(db: Db, place: Place, view: SavedView): Promise<string> {
	const row = await db
		.insertInto('named.listView')
		.values({ ...place, ...view, columns: [...view.columns], filters: JSON.stringify(view.filters) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function changeView(db: Db, viewId: string, view: SavedView): Promise<boolean> {
	const changed = await db
		.updateTable('named.listView')
		.set({ ...view, columns: [...view.columns], filters: JSON.stringify(view.filters) })
		.where('id', '=', viewId)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

export async function deleteView(db: Db, viewId: string): Promise<boolean> {
	const gone = await db.deleteFrom('named.listView').where('id', '=', viewId).executeTakeFirst()
	return gone.numDeletedRows > 0n
}

/** Do case lists of this controller reach beyond one's own units, and by which decision? */
export async function findReach(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.committee')
		.select(['listsWidely', 'listsDecidedOn', 'listsDecision'])
		.where('id', '=', committeeId)
		.executeTakeFirst()
}

export async function setReach(
	db: Db,
	committeeId: string,
	given: { listsWidely: boolean; listsDecidedOn: PlainDate; listsDecision: string },
): Promise<boolean> {
	const changed = await db
		.updateTable('named.committee')
		.set(given)
		.where('id', '=', committeeId)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

export type Export = Place & {
	exportedBy: string
	exportedOn: PlainDate
	reason: string
	columns: readonly ListColumn[]
	filters: Filters
}

export async function insertExport(db: Db, { columns, filters, ...given }: Export): Promise<string> {
	const row = await db
		.insertInto('named.listExport')
		.values({ ...given, columns: [...columns], filters: JSON.stringify(filters) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function findExport(db: Db, exportId: string, exportedBy: string) {
	return await db
		.selectFrom('named.listExport')
		.select(['columns', 'filters', 'exportedOn', 'reason'])
		.where('id', '=', exportId)
		.where('exportedBy', '=', exportedBy)
		.executeTakeFirst()
}

export async function listExports(db: Db, exportedBy: string) {
	return await db
		.selectFrom('named.listExport')
		.select(['id', 'reason', 'exportedOn'])
		.where('exportedBy', '=', exportedBy)
		.orderBy('exportedOn', 'desc')
		.orderBy('id', 'desc')
		.limit(20)
		.execute()
}
