import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CorrectionState, CorrectionSubject } from '../rules/register/register.ts'

type Db = Act['db']

type PlaceNote = {
	readonly id: string
	readonly notedOn: PlainDate
	readonly body: string
	readonly shownToPlace: boolean
	readonly withdrawnOn: PlainDate | null
}

/** What is noted about a municipality, the latest first; row security tells what the municipality itself is shown. */
export async function listNotes(db: Db, placeId: string): Promise<PlaceNote[]> {
	return await db
		.selectFrom('counted.placeNote')
		.select(['id', 'notedOn', 'body', 'shownToPlace', 'withdrawnOn'])
		.where('placeId', '=', placeId)
		.orderBy('notedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

export async function insertNote(
	db: Db,
	municipalityId: number,
	given: { placeId: string; notedOn: PlainDate; body: string; shownToPlace: boolean },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.placeNote')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The municipality that the note is about; null when it was withdrawn before, or is not there. */
export async function withdrawNoteOn(db: Db, id: string, withdrawnOn: PlainDate): Promise<string | null> {
	const found = await db
		.updateTable('counted.placeNote')
		.set({ withdrawnOn })
		.where('id', '=', id)
		.where('withdrawnOn', 'is', null)
		.returning('placeId')
		.executeTakeFirst()
	return found?.placeId ?? null
}

export type Correction = {
	readonly id: string
	readonly placeId: string
	readonly about: CorrectionSubject
	readonly body: string
	readonly sentOn: PlainDate
	readonly state: CorrectionState
	readonly reply: string
	readonly settledOn: PlainDate | null
}

/** What a municipality has said is wrong; what waits first. */
export async function listCorrections(db: Db, placeId: string): Promise<Correction[]> {
	return await corrections(db)
		.where('placeId', '=', placeId)
		.orderBy('settledOn', (by) => by.desc().nullsFirst())
		.orderBy('sentOn', 'desc')
		.orderBy('id')
		.execute()
}

/** What waits for an answer, of every municipality that the speaker sees. */
export async function listNewCorrections(
	db: Db,
): Promise<{ id: string; placeId: string; placeName: string; sentOn: PlainDate }[]> {
	return await db
		.selectFrom('counted.placeCorrection as c')
		.innerJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'c.municipalityId').onRef('p.id', '=', 'c.placeId'),
		)
		.select(['c.id', 'c.placeId', 'p.shortName as placeName', 'c.sentOn'])
		.where('c.state', '=', 'new')
		.execute()
}

/** The municipalities that wait for an answer, with how many. */
export async function countNewCorrections(db: Db): Promise<Map<string, number>> {
	const found = await db
		.selectFrom('counted.placeCorrection')
		.select((of) => ['placeId', of.fn.countAll<number>().as('count')])
		.where('state', '=', 'new')
		.groupBy('placeId')
		.execute()
	return new Map(found.map(({ placeId, count }) => [placeId, Number(count)]))
}

export async function holdCorrection(db: Db, id: string): Promise<Correction | null> {
	return (await corrections(db).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

function corrections(db: Db) {
	return db
		.selectFrom('counted.placeCorrection')
		.select(['id', 'placeId', 'about', 'body', 'sentOn', 'state', 'reply', 'settledOn'])
}

export async function insertCorrection(
	db: Db,
	municipalityId: number,
	given: Pick<Correction, 'placeId' | 'about' | 'body' | 'sentOn'> & { networkContactId: string },
): Promise<void> {
	await db
		.insertInto('counted.placeCorrection')
		.values({ municipalityId, ...given })
		.execute()
}

export async function settleCorrectionAs(
	db: Db,
	id: string,
	given: Pick<Correction, 'state' | 'reply' | 'settledOn'>,
): Promise<void> {
	await db.updateTable('counted.placeCorrection').set(given).where('id', '=', id).execute()
}
