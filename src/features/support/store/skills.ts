import { type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

const scoresOf = sql<Readonly<Record<string, number>>>`coalesce((
	select jsonb_object_agg(s.item, s.level) from named.skills_score s
	where s.municipality_id = a.municipality_id and s.skills_assessment_id = a.id), '{}')`

function assessments(db: Db) {
	return db
		.selectFrom('named.skillsAssessment as a')
		.select([
			...(['a.id', 'a.personId', 'a.formVersion', 'a.onDay', 'a.assessedBy', 'a.withPerson'] as const),
			...(['a.ownWords', 'a.note', 'a.againOn', 'a.takenBackOn', 'a.takenBackBecause'] as const),
		])
		.select(scoresOf.as('scores'))
}

/** Those written under these records, also what was taken back, the latest first. */
export async function listAssessments(db: Db, records: readonly string[]) {
	return await assessments(db)
		.where('a.personId', '=', sql<string>`any(${[...records]}::uuid[])`)
		.orderBy('a.onDay', 'desc')
		.orderBy('a.id', 'desc')
		.execute()
}

export async function findAssessment(db: Db, id: string) {
	return await assessments(db).where('a.id', '=', id).executeTakeFirst()
}

export async function insertAssessment(
	db: Db,
	given: New<'named.skillsAssessment'>,
	scores: Readonly<Record<string, number>>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.skillsAssessment')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	const { municipalityId, committeeId, personId } = given
	const of = { municipalityId, committeeId, personId, skillsAssessmentId: id }
	await db
		.insertInto('named.skillsScore')
		.values(Object.entries(scores).map(([item, level]) => ({ ...of, item, level })))
		.execute()
	return id
}

export async function takeBack(
	db: Db,
	id: string,
	given: { takenBackOn: PlainDate; takenBackBecause: string },
): Promise<void> {
	await db.updateTable('named.skillsAssessment').set(given).where('id', '=', id).execute()
}
