import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CommitmentState } from '../rules/coordination/coordination.ts'

type Db = Act['db']

export type LetterHead = {
	readonly title: string
	readonly aim: string
	readonly datedOn: PlainDate
	readonly endsOn: PlainDate | null
	readonly reviewOn: PlainDate | null
}

export type LetterOfIntent = LetterHead & {
	readonly id: string
	readonly placeId: string
	readonly placeName: string
	readonly replaces: string | null
	readonly replacedBy: string | null
	readonly endedOn: PlainDate | null
	readonly endedBecause: string | null
}

export type CommitmentGiven = {
	readonly goalId: string | null
	readonly text: string
	readonly owner: string
	readonly dueOn: PlainDate | null
	readonly reviewOn: PlainDate | null
}

export type Commitment = CommitmentGiven & {
	readonly id: string
	readonly letterId: string
	readonly placeId: string
	readonly state: CommitmentState
	readonly toldOn: PlainDate | null
	readonly note: string | null
}

/** Those that the speaker may see, the latest first. */
export async function listLettersOfIntent(db: Db, placeId?: string): Promise<LetterOfIntent[]> {
	return await letters(db)
		.$if(placeId !== undefined, (all) => all.where('l.placeId', '=', placeId ?? ''))
		.orderBy('l.datedOn', 'desc')
		.orderBy('l.id', 'desc')
		.execute()
}

export async function findLetterOfIntent(db: Db, id: string): Promise<LetterOfIntent | null> {
	return (await letters(db).where('l.id', '=', id).executeTakeFirst()) ?? null
}

function letters(db: Db) {
	return db
		.selectFrom('counted.letterOfIntent as l')
		.innerJoin('counted.networkPlace as p', (join) =>
			join.onRef('p.municipalityId', '=', 'l.municipalityId').onRef('p.id', '=', 'l.placeId'),
		)
		.leftJoin('counted.letterOfIntent as n', (join) =>
			join.onRef('n.municipalityId', '=', 'l.municipalityId').onRef('n.replaces', '=', 'l.id'),
		)
		.select([
			...(['l.id', 'l.placeId', 'p.shortName as placeName', 'l.title', 'l.aim', 'l.datedOn'] as const),
			...(['l.endsOn', 'l.reviewOn', 'l.replaces', 'n.id as replacedBy'] as const),
			...(['l.endedOn', 'l.endedBecause'] as const),
		])
}

type Of = { readonly municipalityId: number; readonly placeId: string }

export async function insertLetterOfIntent(
	db: Db,
	of: Of,
	given: LetterHead & { readonly replaces: string | null },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.letterOfIntent')
		.values({ ...of, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveLetterOfIntent(
	db: Db,
	id: string,
	given: Partial<LetterHead & { readonly endedOn: PlainDate; readonly endedBecause: string }>,
): Promise<void> {
	await db.updateTable('counted.letterOfIntent').set(given).where('id', '=', id).execute()
}

export async function listParties(db: Db, letterId: string): Promise<{ id: string; name: string }[]> {
	return await db
		.selectFrom('counted.letterParty')
		.select(['id', 'name'])
		.where('letterId', '=', letterId)
		.orderBy('position')
		.execute()
}

/** In the place of those that were there. */
export async function saveParties(db: Db, of: Of, letterId: string, names: readonly string[]): Promise<void> {
	await db.deleteFrom('counted.letterParty').where('letterId', '=', letterId).execute()
	if (names.length === 0) return
	await db
		.insertInto('counted.letterParty')
		.values(names.map((name, at) => ({ ...of, letterId, name, position: at + 1 })))
		.execute()
}

export type Goal = { readonly id: string; readonly text: string; readonly position: number }

export async function listGoals(db: Db, letterId: string): Promise<Goal[]> {
	return await db
		.selectFrom('counted.letterGoal')
		.select(['id', 'text', 'position'])
		.where('letterId', '=', letterId)
		.orderBy('position')
		.execute()
}

/** Each keeps its id: what was promised toward it goes on being so. */
export async function saveGoals(db: Db, of: Of, letterId: string, goals: readonly Goal[]): Promise<void> {
	if (goals.length === 0) return
	await db
		.insertInto('counted.letterGoal')
		.values(goals.map((goal) => ({ ...of, letterId, ...goal })))
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'id']).doUpdateSet((eb) => ({
				text: eb.ref('excluded.text'),
				position: eb.ref('excluded.position'),
			})),
		)
		.execute()
}

export async function deleteGoals(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return
	await db
		.deleteFrom('counted.letterGoal')
		.where('id', 'in', [...ids])
		.execute()
}

/** Of one letter, of one municipality, or all that the speaker may see. */
export async function listCommitments(
	db: Db,
	of: { readonly letterId?: string; readonly placeId?: string },
): Promise<Commitment[]> {
	const { letterId, placeId } = of
	return await commitments(db)
		.$if(letterId !== undefined, (all) => all.where('c.letterId', '=', letterId ?? ''))
		.$if(placeId !== undefined, (all) => all.where('c.placeId', '=', placeId ?? ''))
		.orderBy('c.id')
		.execute()
}

export async function findCommitment(db: Db, id: string): Promise<Commitment | null> {
	return (await commitments(db).where('c.id', '=', id).executeTakeFirst()) ?? null
}

function commitments(db: Db) {
	return db
		.selectFrom('counted.commitment as c')
		.leftJoinLateral(
			(of) =>
				of
					.selectFrom('counted.commitmentTold as s')
					.select(['s.state', 's.toldOn', 's.note'])
					.whereRef('s.municipalityId', '=', 'c.municipalityId')
					.whereRef('s.commitmentId', '=', 'c.id')
					.orderBy('s.toldOn', 'desc')
					.orderBy('s.id', 'desc')
					.limit(1)
					.as('t'),
			(join) => join.onTrue(),
		)
		.select((of) => [
			...(['c.id', 'c.letterId', 'c.placeId', 'c.goalId', 'c.text', 'c.owner'] as const),
			...(['c.dueOn', 'c.reviewOn', 't.toldOn', 't.note'] as const),
			of.fn.coalesce('t.state', of.val('promised')).$castTo<CommitmentState>().as('state'),
		])
}

export async function insertCommitment(
	db: Db,
	of: Of & { readonly letterId: string },
	given: CommitmentGiven,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.commitment')
		.values({ ...of, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveCommitment(db: Db, id: string, given: Partial<CommitmentGiven>): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.commitment')
		.set(given)
		.where('id', '=', id)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export type CommitmentTold = {
	readonly commitmentId: string
	readonly toldOn: PlainDate
	readonly state: CommitmentState
	readonly note: string
}

export async function insertCommitmentTold(db: Db, of: Of, told: CommitmentTold): Promise<void> {
	await db
		.insertInto('counted.commitmentTold')
		.values({ ...of, ...told })
		.execute()
}

/** What was told of a municipality's commitments, in the order it was told. */
export async function listCommitmentsTold(db: Db, placeId: string): Promise<CommitmentTold[]> {
	return await db
		.selectFrom('counted.commitmentTold')
		.select((of) => [
			...(['commitmentId', 'toldOn', 'note'] as const),
			of.ref('state').$castTo<CommitmentState>().as('state'),
		])
		.where('placeId', '=', placeId)
		.orderBy('toldOn')
		.orderBy('id')
		.execute()
}

type LetterReview = { readonly letterId: string; readonly reviewedOn: PlainDate; readonly finding: string }

export async function insertLetterReview(db: Db, of: Of, review: LetterReview): Promise<void> {
	await db
		.insertInto('counted.letterReview')
		.values({ ...of, ...review })
		.execute()
}

export async function listLetterReviews(
	db: Db,
	letterId: string,
): Promise<{ id: string; reviewedOn: PlainDate; finding: string }[]> {
	return await db
		.selectFrom('counted.letterReview')
		.select(['id', 'reviewedOn', 'finding'])
		.where('letterId', '=', letterId)
		.orderBy('reviewedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}
