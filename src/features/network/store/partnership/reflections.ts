import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Sector } from '../../rules/register/register.ts'

type Db = Act['db']

/** Each member that these rounds or any round asked, and how far it has come; its words are read apart. */
export async function listAnswers(db: Db, roundIds?: readonly string[]) {
	const all = db
		.selectFrom('counted.reflectionAsked as a')
		.innerJoin('counted.partnershipMember as m', (join) =>
			join.onRef('m.municipalityId', '=', 'a.municipalityId').onRef('m.id', '=', 'a.memberId'),
		)
		.innerJoin('counted.networkOrganisation as o', (join) =>
			join.onRef('o.municipalityId', '=', 'm.municipalityId').onRef('o.id', '=', 'm.networkOrganisationId'),
		)
		.leftJoin('counted.reflection as r', (join) =>
			join
				.onRef('r.municipalityId', '=', 'a.municipalityId')
				.onRef('r.roundId', '=', 'a.roundId')
				.onRef('r.memberId', '=', 'a.memberId'),
		)
		.select(['a.roundId', 'a.memberId', 'o.name', 'r.begunOn', 'r.approvedOn'])
		.select((of) => of.ref('o.sector').$castTo<Sector>().as('sector'))
		.orderBy('o.name')
	return await (roundIds === undefined ? all : all.where('a.roundId', 'in', roundIds)).execute()
}

/** What the reader may read: approved words, and drafts of the reader's own member. */
export async function listWords(db: Db, roundIds: readonly string[]) {
	return await db
		.selectFrom('counted.reflectionWords')
		.select(['memberId', 'questionId', 'body'])
		.where('roundId', 'in', roundIds)
		.execute()
}

export async function listDissents(db: Db, roundIds: readonly string[]) {
	return await db
		.selectFrom('counted.reflectionDissent')
		.select(['id', 'questionId', 'memberId', 'againstId', 'body', 'statedOn'])
		.where('roundId', 'in', roundIds)
		.orderBy('statedOn')
		.orderBy('id')
		.execute()
}

type Own = { readonly roundId: string; readonly memberId: string }

/** Locked until it is settled; null when the member has not begun, or another's it is. */
export async function holdReflection(db: Db, { roundId, memberId }: Own) {
	const found = await db
		.selectFrom('counted.reflection')
		.select(['begunOn', 'approvedOn'])
		.where('roundId', '=', roundId)
		.where('memberId', '=', memberId)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

export async function beginReflection(db: Db, municipalityId: number, own: Own, begunOn: PlainDate) {
	await db
		.insertInto('counted.reflection')
		.values({ municipalityId, ...own, begunOn })
		.onConflict((on) => on.doNothing())
		.execute()
}

type Words = { readonly questionId: string; readonly body: string }

/** All that the member has written, in place of what it had. */
export async function replaceWords(
	db: Db,
	municipalityId: number,
	{ roundId, memberId }: Own,
	words: readonly Words[],
): Promise<void> {
	await db
		.deleteFrom('counted.reflectionWords')
		.where('roundId', '=', roundId)
		.where('memberId', '=', memberId)
		.execute()
	if (words.length === 0) return
	await db
		.insertInto('counted.reflectionWords')
		.values(words.map((one) => ({ municipalityId, roundId, memberId, ...one })))
		.execute()
}

/** Approved by somebody on a day, or no longer. */
export async function saveApproval(
	db: Db,
	{ roundId, memberId }: Own,
	approved: { readonly approvedOn: PlainDate; readonly approvedBy: string } | null,
): Promise<void> {
	await db
		.updateTable('counted.reflection')
		.set(approved ?? { approvedOn: null, approvedBy: null })
		.where('roundId', '=', roundId)
		.where('memberId', '=', memberId)
		.execute()
}

type Dissent = Own & {
	readonly questionId: string
	readonly againstId: string | null
	readonly body: string
	readonly statedOn: PlainDate
}

export async function insertDissent(db: Db, municipalityId: number, dissent: Dissent): Promise<string> {
	const { id } = await db
		.insertInto('counted.reflectionDissent')
		.values({ municipalityId, ...dissent })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** False when it is another's, or the round is closed. */
export async function deleteDissent(db: Db, dissentId: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.reflectionDissent')
		.where('id', '=', dissentId)
		.executeTakeFirstOrThrow()
	return numDeletedRows > 0n
}
