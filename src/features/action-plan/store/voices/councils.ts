import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

type Council = {
	readonly name: string
	readonly speaksFor: string
	readonly seats: string
	readonly few: boolean
	readonly begunOn: PlainDate
	readonly endedOn: PlainDate | null
}

const said = ['name', 'speaksFor', 'seats', 'few', 'begunOn', 'endedOn'] as const

export async function insertCouncil(db: Db, municipalityId: number, council: Council): Promise<string> {
	const { id } = await db
		.insertInto('counted.userCouncil')
		.values({ municipalityId, ...council })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when there is none. */
export async function saveCouncil(db: Db, userCouncilId: string, council: Council): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.userCouncil')
		.set(council)
		.where('id', '=', userCouncilId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export async function listCouncils(db: Db) {
	return await db
		.selectFrom('counted.userCouncil')
		.select(['id', ...said])
		.orderBy('name')
		.execute()
}

export async function findCouncil(db: Db, userCouncilId: string) {
	const found = await db
		.selectFrom('counted.userCouncil')
		.select(['id', ...said])
		.where('id', '=', userCouncilId)
		.executeTakeFirst()
	return found ?? null
}

export async function insertMeeting(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	meeting: { readonly userCouncilId: string; readonly heldOn: PlainDate; readonly raised: string },
): Promise<string> {
	const { municipalityId, actorId } = actor
	const { id } = await db
		.insertInto('counted.councilMeeting')
		.values({ municipalityId, ...meeting, notedBy: actorId, notedOn: today })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Of one council or of all, the latest first. */
export async function listMeetings(db: Db, userCouncilId?: string) {
	const all = db
		.selectFrom('counted.councilMeeting as m')
		.innerJoin('counted.userCouncil as c', (join) =>
			join.onRef('c.municipalityId', '=', 'm.municipalityId').onRef('c.id', '=', 'm.userCouncilId'),
		)
		.select(['m.id', 'm.userCouncilId', 'm.heldOn', 'm.raised', 'c.name as council'])
		.orderBy('m.heldOn', 'desc')
	return await (userCouncilId === undefined
		? all
		: all.where('m.userCouncilId', '=', userCouncilId)
	).execute()
}
