import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type BoardView = {
	readonly id: string
	readonly name: string
	readonly ownerId: string
	readonly shared: boolean
	/** In the order they are shown. */
	readonly indicatorIds: readonly string[]
}

export type BoardGiven = Pick<BoardView, 'name' | 'shared' | 'indicatorIds'>

/** What the actor may look at: one's own, then those that are shared, each in its order. */
export async function listBoards(db: Db): Promise<BoardView[]> {
	return await db
		.selectFrom('counted.boardView')
		.select(['id', 'name', 'ownerId', 'shared', 'indicatorIds'])
		.orderBy('shared')
		.orderBy('position')
		.orderBy('name')
		.execute()
}

/** Taken for the one who writes: another waits until it is written. */
export async function holdBoard(db: Db, id: string): Promise<BoardView | null> {
	const board = await db
		.selectFrom('counted.boardView')
		.select(['id', 'name', 'ownerId', 'shared', 'indicatorIds'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return board ?? null
}

/** Last among those it stands with. */
export async function insertBoard(
	db: Db,
	{ municipalityId, ownerId }: { readonly municipalityId: number; readonly ownerId: string },
	given: BoardGiven,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.boardView')
		.values((eb) => ({
			...{ municipalityId, ownerId, ...given, indicatorIds: [...given.indicatorIds] },
			position: eb
				.selectFrom('counted.boardView')
				.select((of) => sql<number>`coalesce(${of.fn.max('position')}, 0) + 1`.as('next')),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveBoard(db: Db, id: string, given: BoardGiven): Promise<boolean> {
	const changed = await db
		.updateTable('counted.boardView')
		.set({ ...given, indicatorIds: [...given.indicatorIds] })
		.where('id', '=', id)
		.executeTakeFirst()
	return changed.numUpdatedRows > 0n
}

export async function deleteBoard(db: Db, id: string): Promise<boolean> {
	const gone = await db.deleteFrom('counted.boardView').where('id', '=', id).executeTakeFirst()
	return gone.numDeletedRows > 0n
}

/** Their places in one statement, from the first. */
export async function saveOrder(db: Db, ids: readonly string[]): Promise<void> {
	await sql`
		update counted.board_view v set position = told.position
		from unnest(${[...ids]}::uuid[]) with ordinality as told (id, position)
		where v.id = told.id and v.position <> told.position
	`.execute(db)
}

/** Null: the house's own choice. */
export async function findStart(db: Db, staffId: string): Promise<string | null> {
	const found = await db
		.selectFrom('counted.boardStart')
		.select('viewId')
		.where('staffId', '=', staffId)
		.executeTakeFirst()
	return found?.viewId ?? null
}

export async function saveStart(
	db: Db,
	{ municipalityId, staffId }: { readonly municipalityId: number; readonly staffId: string },
	viewId: string | null,
): Promise<void> {
	await db.deleteFrom('counted.boardStart').where('staffId', '=', staffId).execute()
	if (viewId === null) return
	await db.insertInto('counted.boardStart').values({ municipalityId, staffId, viewId }).execute()
}
