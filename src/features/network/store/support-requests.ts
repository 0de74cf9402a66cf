import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { RequestOutcome } from '../rules/coordination/coordination.ts'

type Db = Act['db']

export type RequestGiven = {
	readonly askedOn: PlainDate
	readonly askedBy: string
	readonly about: string
	readonly answerBy: PlainDate | null
}

export type SupportRequest = RequestGiven & {
	readonly id: string
	readonly placeId: string
	readonly placeName: string
	readonly answeredOn: PlainDate | null
	readonly outcome: RequestOutcome | null
	readonly answer: string | null
}

/** Those that the speaker may see, the latest first. */
export async function listSupportRequests(db: Db, placeId?: string): Promise<SupportRequest[]> {
	return await requests(db)
		.$if(placeId !== undefined, (all) => all.where('r.placeId', '=', placeId ?? ''))
		.orderBy('r.askedOn', 'desc')
		.orderBy('r.id', 'desc')
		.execute()
}

export async function findSupportRequest(db: Db, id: string): Promise<SupportRequest | null> {
	return (await requests(db).where('r.id', '=', id).executeTakeFirst()) ?? null
}

function requests(db: Db) {
	return db
		.selectFrom('counted.supportRequest as r')
		.innerJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'r.municipalityId').onRef('p.id', '=', 'r.placeId'),
		)
		.select((of) => [
			...(['r.id', 'r.placeId', 'p.shortName as placeName', 'r.askedOn', 'r.askedBy'] as const),
			...(['r.about', 'r.answerBy', 'r.answeredOn', 'r.answer'] as const),
			of.ref('r.outcome').$castTo<RequestOutcome | null>().as('outcome'),
		])
}

export async function insertSupportRequest(
	db: Db,
	of: { readonly municipalityId: number; readonly placeId: string },
	given: RequestGiven,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.supportRequest')
		.values({ ...of, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Settled = {
	readonly answeredOn: PlainDate
	readonly outcome: RequestOutcome
	readonly answer: string
}

/** True when nobody had before. */
export async function saveAnswer(db: Db, id: string, settled: Settled): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.supportRequest')
		.set(settled)
		.where('id', '=', id)
		.where('outcome', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
