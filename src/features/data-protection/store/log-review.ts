import { type SqlBool, sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Drawn } from '../rules/log-review/draw.ts'
import { type Setting, usualSetting } from '../rules/log-review/period.ts'

type Db = Act['db']
type Period = { readonly fromOn: PlainDate; readonly untilOn: PlainDate }

/** The committee's own, or how it is where nobody has chosen. */
export async function findSetting(db: Db, committeeId: string): Promise<Setting> {
	const found = await db
		.selectFrom('named.logReviewSetting')
		.select(['months', 'sample', 'days', 'namesTold'])
		.where('committeeId', '=', committeeId)
		.executeTakeFirst()
	return found ?? usualSetting
}

export async function keepSetting(
	db: Db,
	{ municipalityId, controllerId }: Actor,
	setting: Setting,
): Promise<void> {
	await db
		.insertInto('named.logReviewSetting')
		.values({ municipalityId, committeeId: controllerId ?? '', ...setting })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'committeeId']).doUpdateSet(setting))
		.execute()
}

type NewReview = Period & {
	readonly municipalityId: number
	readonly committeeId: string
	readonly unitId: string | null
	readonly seed: string
	readonly readings: number
	readonly leftOut: number
	readonly drawnOn: PlainDate
	readonly dueOn: PlainDate
	readonly doneOn: PlainDate | null
}

export async function insertReview(db: Db, review: NewReview, drawn: readonly Drawn[]): Promise<string> {
	const { municipalityId, committeeId } = review
	const { id } = await db
		.insertInto('named.logReview')
		.values(review)
		.returning('id')
		.executeTakeFirstOrThrow()
	if (drawn.length > 0) {
		await db
			.insertInto('named.logReviewEntry')
			.values(
				drawn.map(({ entryId, at, times, staffId, personId, name, kind, purpose, why }) => ({
					...{ municipalityId, committeeId, reviewId: id, entryId, at, times, staffId, personId },
					...{ name, kind, purpose, why: [...why] },
				})),
			)
			.execute()
	}
	return id
}

/** Reviews that the speaker may see, the latest first, with how much of each is answered. */
export async function listReviews(db: Db, reviewId?: string) {
	return await db
		.selectFrom('named.logReview as r')
		.leftJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'r.municipalityId').onRef('u.id', '=', 'r.unitId'),
		)
		.leftJoin('named.logReviewEntry as e', (join) =>
			join.onRef('e.municipalityId', '=', 'r.municipalityId').onRef('e.reviewId', '=', 'r.id'),
		)
		.select(['r.id', 'u.name as unit', 'r.fromOn', 'r.untilOn', 'r.seed', 'r.readings', 'r.leftOut'])
		.select(['r.drawnOn', 'r.dueOn', 'r.doneOn'])
		.select(({ fn }) => [fn.count<number>('e.id').as('entries'), fn.count<number>('e.answer').as('answered')])
		.$if(reviewId !== undefined, (query) => query.where('r.id', '=', reviewId ?? ''))
		.groupBy(['r.municipalityId', 'r.id', 'u.municipalityId', 'u.id'])
		.orderBy('r.untilOn', 'desc')
		.orderBy('u.name')
		.limit(100)
		.execute()
}

/** What is looked at in a review. Whom it is about is named where the speaker may know the person. */
export async function listEntries(db: Db, reviewId: string) {
	return await db
		.selectFrom('named.logReviewEntry as e')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'e.municipalityId').onRef('s.id', '=', 'e.staffId'),
		)
		.leftJoin('named.staff as a', (join) =>
			join.onRef('a.municipalityId', '=', 'e.municipalityId').onRef('a.id', '=', 'e.answeredBy'),
		)
		.leftJoin('named.personParticulars as p', (join) =>
			join.onRef('p.municipalityId', '=', 'e.municipalityId').onRef('p.id', '=', 'e.personId'),
		)
		.select(['e.id', 'e.at', 'e.times', 'e.staffId', 'e.personId', 'e.kind', 'e.purpose', 'e.why'])
		.select(['e.answer', 'e.said', 'e.answeredOn', 's.name as staffName', 'a.name as answeredByName'])
		.select(['p.givenName', 'p.familyName', 'p.called', 'p.code'])
		.where('e.reviewId', '=', reviewId)
		.orderBy('e.at')
		.orderBy('e.id')
		.execute()
}

export async function findEntry(db: Db, entryId: string) {
	return await db
		.selectFrom('named.logReviewEntry')
		.select(['id', 'reviewId', 'staffId', 'personId', 'answer'])
		.where('id', '=', entryId)
		.executeTakeFirst()
}

type Said = {
	answer: 'explained' | 'to-look-into' | 'reported'
	said: string
	answeredBy: string
	answeredOn: PlainDate
}

/** False where somebody else's answer came first. */
export async function keepAnswer(db: Db, entryId: string, said: Said): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.logReviewEntry')
		.set(said)
		.where('id', '=', entryId)
		.where('answer', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows > 0n
}

/** The review is done with its last answer. Those who answer at the same moment do this one by one. */
export async function endWhereAnswered(db: Db, reviewId: string, today: PlainDate): Promise<void> {
	await db.selectFrom('named.logReview').select('id').where('id', '=', reviewId).forUpdate().execute()
	await db
		.updateTable('named.logReview as r')
		.set({ doneOn: today })
		.where('r.id', '=', reviewId)
		.where(({ fn, ref }) => fn<SqlBool>('house.is_answered', [ref('r.id')]))
		.execute()
}

/** Reviews that wait, with whether the speaker has anything to answer in them that is not their own. */
export async function listWaiting(db: Db, actorId: string) {
	return await db
		.selectFrom('named.logReview as r')
		.innerJoin('named.logReviewEntry as e', (join) =>
			join.onRef('e.municipalityId', '=', 'r.municipalityId').onRef('e.reviewId', '=', 'r.id'),
		)
		.select(['r.id', 'r.unitId', 'r.dueOn'])
		.distinct()
		.where('r.doneOn', 'is', null)
		.where('e.answer', 'is', null)
		.where('e.staffId', '<>', actorId)
		.orderBy('r.id')
		.execute()
}

/** The latest check of the whole log; shown to records officers alone. */
export async function findLastCheck(db: Db) {
	const { rows } = await sql<{ checkedAt: Instant; blocks: number; broken: string[] }>`
		select checked_at, blocks, broken::text[] as broken from audit.checked order by checked_at desc limit 1
	`.execute(db)
	return rows[0] ?? null
}
