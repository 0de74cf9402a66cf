import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../../database/types.ts'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { FormCode } from '../../rules/forms.ts'
import type { Ladder, LadderStep, StepTo } from '../../rules/ladder/ladder.ts'

type Db = Act['db']

/** The committee's ladders, the latest first. */
export async function listLadders(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.ladder as l')
		.innerJoin('named.staff as s', 's.id', 'l.decidedBy')
		.select(['l.id', 'l.validFrom', 'l.checkEveryMonths', 'l.reviewWithinDays', 's.name as decidedBy'])
		.where('l.committeeId', '=', committeeId)
		.orderBy('l.validFrom', 'desc')
		.execute()
}

/** The ladder that the committee has decided for the day; undefined where it has decided none. */
export async function findLadder(db: Db, committeeId: string, day: PlainDate): Promise<Ladder | undefined> {
	const found = await db
		.selectFrom('named.ladder')
		.select(['id', 'checkEveryMonths', 'reviewWithinDays'])
		.where('committeeId', '=', committeeId)
		.where('validFrom', '<=', day)
		.orderBy('validFrom', 'desc')
		.limit(1)
		.executeTakeFirst()
	if (found === undefined) return undefined
	const { id, ...rest } = found
	const rows = await db
		.selectFrom('named.ladderStep')
		.select(['fromForm', 'toForm'])
		.where('ladderId', '=', id)
		.execute()
	return {
		...rest,
		steps: rows.map(({ fromForm, toForm }) => ({ from: fromForm as FormCode, to: toForm as StepTo })),
	}
}

export async function insertLadder(
	db: Db,
	ladder: Insertable<DB['named.ladder']>,
	steps: readonly LadderStep[],
): Promise<void> {
	const { id: ladderId } = await db
		.insertInto('named.ladder')
		.values(ladder)
		.returning('id')
		.executeTakeFirstOrThrow()
	if (steps.length === 0) return
	await db
		.insertInto('named.ladderStep')
		.values(
			steps.map(({ from, to }) => ({
				...{ municipalityId: ladder.municipalityId, ladderId, fromForm: from, toForm: to },
			})),
		)
		.execute()
}

/** How many Housing First homes the plan wants, by the day from which it wants them. */
export async function listPlaces(db: Db, committeeId: string) {
	return await db
		.selectFrom('named.housingFirstPlaces')
		.select(['fromDay', 'places'])
		.where('committeeId', '=', committeeId)
		.orderBy('fromDay', 'desc')
		.execute()
}

export async function insertPlaces(db: Db, row: Insertable<DB['named.housingFirstPlaces']>): Promise<void> {
	await db.insertInto('named.housingFirstPlaces').values(row).execute()
}

/** Assessments with their scores, the latest first. */
export async function listAssessments(db: Db, committeeId: string) {
	const assessments = await db
		.selectFrom('named.fidelityAssessment as a')
		.innerJoin('named.staff as s', 's.id', 'a.recordedBy')
		.select(['a.id', 'a.onDay', 'a.formVersion', 'a.summary', 's.name as recordedBy'])
		.where('a.committeeId', '=', committeeId)
		.orderBy('a.onDay', 'desc')
		.execute()
	const ids = assessments.map(({ id }) => id)
	const scores = await db
		.selectFrom('named.fidelityScore')
		.select(['assessmentId', 'item', 'score', 'said'])
		.where('assessmentId', '=', sql<string>`any(${ids}::uuid[])`)
		.execute()
	const of = Map.groupBy(scores, ({ assessmentId }) => assessmentId)
	return assessments.map((one) => ({
		...one,
		scores: (of.get(one.id) ?? []).map(({ item, score, said }) => ({ item, score, said })),
	}))
}

export async function insertAssessment(
	db: Db,
	assessment: Insertable<DB['named.fidelityAssessment']>,
	scores: readonly { readonly item: string; readonly score: number; readonly said: string | null }[],
): Promise<string> {
	const { id: assessmentId } = await db
		.insertInto('named.fidelityAssessment')
		.values(assessment)
		.returning('id')
		.executeTakeFirstOrThrow()
	const { municipalityId, committeeId } = assessment
	await db
		.insertInto('named.fidelityScore')
		.values(scores.map((one) => ({ municipalityId, committeeId, assessmentId, ...one })))
		.execute()
	return assessmentId
}

export async function findCountry(db: Db): Promise<string> {
	const { country } = await db.selectFrom('named.municipality').select('country').executeTakeFirstOrThrow()
	return country
}
