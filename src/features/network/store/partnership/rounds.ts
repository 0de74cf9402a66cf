import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

type Said = {
	readonly title: string
	readonly year: number
	readonly lead: string
	readonly dueOn: PlainDate
}

const columns = ['id', 'title', 'year', 'lead', 'dueOn', 'openedOn', 'closedOn'] as const

/** The latest first. */
export async function listRounds(db: Db) {
	return await db
		.selectFrom('counted.reflectionRound')
		.select(columns)
		.orderBy('year', 'desc')
		.orderBy('dueOn', 'desc')
		.execute()
}

export async function findRound(db: Db, roundId: string) {
	const found = await db
		.selectFrom('counted.reflectionRound')
		.select(columns)
		.where('id', '=', roundId)
		.executeTakeFirst()
	return found ?? null
}

export async function insertRound(db: Db, municipalityId: number, said: Said): Promise<string> {
	const { id } = await db
		.insertInto('counted.reflectionRound')
		.values({ municipalityId, ...said })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveRound(
	db: Db,
	roundId: string,
	changed: Partial<Said> & { readonly openedOn?: PlainDate; readonly closedOn?: PlainDate },
): Promise<void> {
	await db.updateTable('counted.reflectionRound').set(changed).where('id', '=', roundId).execute()
}

/** Of each round in the order that they are asked. */
export async function listQuestions(db: Db, roundIds: readonly string[]) {
	return await db
		.selectFrom('counted.reflectionQuestion')
		.select(['id', 'roundId', 'position', 'question', 'guidance'])
		.where('roundId', 'in', roundIds)
		.orderBy('position')
		.execute()
}

export async function insertQuestion(
	db: Db,
	municipalityId: number,
	asked: { readonly roundId: string; readonly question: string; readonly guidance: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.reflectionQuestion')
		.values((of) => ({
			municipalityId,
			...asked,
			position: of
				.selectFrom('counted.reflectionQuestion')
				.select((each) => each(each.fn.coalesce(each.fn.max('position'), each.lit(0)), '+', 1).as('next'))
				.where('roundId', '=', asked.roundId),
		}))
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when it is not one of the round's. */
export async function deleteQuestion(db: Db, roundId: string, questionId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.reflectionQuestion')
		.where('roundId', '=', roundId)
		.where('id', '=', questionId)
		.executeTakeFirstOrThrow()
	return numDeletedRows > 0n
}

/** Whom a round asks from now on: the members of the day. */
export async function askMembers(
	db: Db,
	municipalityId: number,
	asked: { readonly roundId: string; readonly memberIds: readonly string[]; readonly askedOn: PlainDate },
): Promise<void> {
	const { roundId, memberIds, askedOn } = asked
	await db
		.insertInto('counted.reflectionAsked')
		.values(memberIds.map((memberId) => ({ municipalityId, roundId, memberId, askedOn })))
		.onConflict((on) => on.doNothing())
		.execute()
}
