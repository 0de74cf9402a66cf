import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { DisputeAnswer, DisputedKind, Disputer } from '../rules/disputed.ts'

type Db = Act['db']

/** What a person says is wrong, the latest first, with who noted it. */
export async function listCorrectionNotes(db: Db, personId: string) {
	return await db
		.selectFrom('named.correctionNote as n')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'n.municipalityId').onRef('s.id', '=', 'n.notedBy'),
		)
		.select(['n.id', 'n.about', 'n.whereItStands', 'n.said', 'n.saidBy', 'n.saidOn', 'n.notedAt'])
		.select(['n.answer', 'n.answerWords', 'n.answeredOn', 's.name as notedBy'])
		.where(sql<boolean>`n.person_id in (select house.records_of(${personId}))`)
		.orderBy('n.saidOn', 'desc')
		.orderBy('n.id', 'desc')
		.execute()
}

type Noted = {
	readonly municipalityId: number
	readonly committeeId: string
	readonly personId: string
	readonly about: DisputedKind
	readonly whereItStands: string
	readonly said: string
	readonly saidBy: Disputer
	readonly saidOn: PlainDate
	readonly notedBy: string
	readonly notedAt: Instant
}

export async function insertCorrectionNote(db: Db, noted: Noted): Promise<string> {
	const { id } = await db
		.insertInto('named.correctionNote')
		.values(noted)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Taken for whoever answers it. */
export async function holdCorrectionNote(db: Db, id: string) {
	const found = await db
		.selectFrom('named.correctionNote')
		.select(['id', 'personId', 'answer', 'saidOn'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

type Answered = {
	answer: DisputeAnswer
	answerWords: string
	answeredOn: PlainDate
	answeredBy: string
}

export async function saveCorrectionAnswer(db: Db, id: string, answered: Answered): Promise<void> {
	await db.updateTable('named.correctionNote').set(answered).where('id', '=', id).execute()
}
