import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Ower, PointState, VisitWay } from '../rules/coordination/coordination.ts'

type Db = Act['db']

export type VisitHead = {
	readonly visitedOn: PlainDate
	readonly way: VisitWay
	readonly purpose: string
	readonly fromNetwork: string
	readonly met: string
	readonly told: string
}

export type Visit = VisitHead & {
	readonly id: string
	readonly placeId: string
	readonly placeName: string
}

export type PointGiven = {
	readonly text: string
	readonly owedBy: Ower
	readonly owner: string
	readonly dueOn: PlainDate | null
}

/** An agreed point, and how it stands as it was last told. */
export type Point = PointGiven & {
	readonly id: string
	readonly visitId: string
	readonly placeId: string
	readonly agreedOn: PlainDate
	readonly state: PointState | null
	readonly toldOn: PlainDate | null
	readonly note: string | null
}

export type PointTold = {
	readonly pointId: string
	readonly placeId: string
	readonly visitId: string | null
	readonly toldOn: PlainDate
	readonly state: PointState
	readonly note: string
}

/** Those that the speaker may see, the latest first. */
export async function listVisits(db: Db, placeId?: string): Promise<Visit[]> {
	return await visits(db)
		.$if(placeId !== undefined, (all) => all.where('v.placeId', '=', placeId ?? ''))
		.orderBy('v.visitedOn', 'desc')
		.orderBy('v.id', 'desc')
		.execute()
}

export async function findVisit(db: Db, id: string): Promise<Visit | null> {
	return (await visits(db).where('v.id', '=', id).executeTakeFirst()) ?? null
}

function visits(db: Db) {
	return db
		.selectFrom('counted.visit as v')
		.innerJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'v.municipalityId').onRef('p.id', '=', 'v.placeId'),
		)
		.select((of) => [
			...(['v.id', 'v.placeId', 'p.shortName as placeName', 'v.visitedOn', 'v.purpose'] as const),
			...(['v.fromNetwork', 'v.met', 'v.told'] as const),
			of.ref('v.way').$castTo<VisitWay>().as('way'),
		])
}

export async function insertVisit(
	db: Db,
	of: { readonly municipalityId: number; readonly placeId: string },
	given: VisitHead,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.visit')
		.values({ ...of, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it was there. */
export async function saveVisit(db: Db, id: string, given: VisitHead): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.visit')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

/** Of one visit, of one municipality, or all that the speaker may see; in the order they were agreed. */
export async function listPoints(
	db: Db,
	of: { readonly visitId?: string; readonly placeId?: string },
): Promise<Point[]> {
	const { visitId, placeId } = of
	return await points(db)
		.$if(visitId !== undefined, (all) => all.where('p.visitId', '=', visitId ?? ''))
		.$if(placeId !== undefined, (all) => all.where('p.placeId', '=', placeId ?? ''))
		.orderBy('v.visitedOn')
		.orderBy('p.id')
		.execute()
}

export async function findPoint(db: Db, id: string): Promise<Point | null> {
	return (await points(db).where('p.id', '=', id).executeTakeFirst()) ?? null
}

function points(db: Db) {
	return db
		.selectFrom('counted.visitPoint as p')
		.innerJoin('counted.visit as v', (join) =>
			join.onRef('v.municipalityId', '=', 'p.municipalityId').onRef('v.id', '=', 'p.visitId'),
		)
		.leftJoinLateral(
			(of) =>
				of
					.selectFrom('counted.visitPointTold as s')
					.select(['s.state', 's.toldOn', 's.note'])
					.whereRef('s.municipalityId', '=', 'p.municipalityId')
					.whereRef('s.pointId', '=', 'p.id')
					.orderBy('s.toldOn', 'desc')
					.orderBy('s.id', 'desc')
					.limit(1)
					.as('t'),
			(join) => join.onTrue(),
		)
		.select((of) => [
			...(['p.id', 'p.visitId', 'p.placeId', 'p.text', 'p.owner', 'p.dueOn'] as const),
			...(['v.visitedOn as agreedOn', 't.toldOn', 't.note'] as const),
			of.ref('p.owedBy').$castTo<Ower>().as('owedBy'),
			of.ref('t.state').$castTo<PointState | null>().as('state'),
		])
}

export async function insertPoints(
	db: Db,
	of: { readonly municipalityId: number; readonly placeId: string; readonly visitId: string },
	given: readonly PointGiven[],
): Promise<string[]> {
	if (given.length === 0) return []
	const rows = await db
		.insertInto('counted.visitPoint')
		.values(given.map((point) => ({ ...of, ...point })))
		.returning('id')
		.execute()
	return rows.map(({ id }) => id)
}

export async function savePoint(db: Db, id: string, given: PointGiven): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.visitPoint')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function insertPointsTold(
	db: Db,
	municipalityId: number,
	told: readonly PointTold[],
): Promise<void> {
	if (told.length === 0) return
	await db
		.insertInto('counted.visitPointTold')
		.values(told.map((one) => ({ municipalityId, ...one })))
		.execute()
}

/** All that was told of points: of one municipality's, in the order it was told. */
export async function listPointsTold(db: Db, placeId: string): Promise<PointTold[]> {
	return await db
		.selectFrom('counted.visitPointTold')
		.select((of) => [
			...(['pointId', 'placeId', 'visitId', 'toldOn', 'note'] as const),
			of.ref('state').$castTo<PointState>().as('state'),
		])
		.where('placeId', '=', placeId)
		.orderBy('toldOn')
		.orderBy('id')
		.execute()
}
