import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Outcome } from '../rules/consultation.ts'

type Db = Act['db']

/** Parts by their ids with the consultation that each is in; only of answers that are in. */
export async function findParts(db: Db, ids: readonly string[]) {
	return await db
		.selectFrom('counted.answerPart as p')
		.innerJoin('counted.consultationAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 'p.municipalityId').onRef('a.id', '=', 'p.consultationAnswerId'),
		)
		.select(['p.id', 'a.planConsultationId', 'p.part', 'p.partId'])
		.where('p.id', 'in', [...ids])
		.where('a.state', '=', 'in')
		.execute()
}

/** Whether any of them is of an answer that counts no more: replaced by a later one, or another sent twice. */
export async function anyReplaced(db: Db, ids: readonly string[]): Promise<boolean> {
	const found = await db
		.selectFrom('counted.answerPart as p')
		.innerJoin('counted.consultationAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 'p.municipalityId').onRef('a.id', '=', 'p.consultationAnswerId'),
		)
		.select('p.id')
		.where('p.id', 'in', [...ids])
		.where('a.state', 'in', ['replaced', 'double'])
		.executeTakeFirst()
	return found !== undefined
}

/** The same of several at once; said again, it is what was said last. */
export async function saveTreatment(
	db: Db,
	municipalityId: number,
	partIds: readonly string[],
	given: { outcome: Outcome; why: string; treatedOn: PlainDate; treatedBy: string },
): Promise<void> {
	await db
		.insertInto('counted.answerTreatment')
		.values(partIds.map((id) => ({ municipalityId, id, ...given })))
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doUpdateSet(given))
		.execute()
}

export async function saveSecret(
	db: Db,
	municipalityId: number,
	id: string,
	given: { sectionOfLaw: string; reason: string; markedOn: PlainDate; markedBy: string },
): Promise<void> {
	await db
		.insertInto('counted.secretMatter')
		.values({ municipalityId, id, ...given })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doUpdateSet(given))
		.execute()
}

/** How many parts of an answer nobody is shown who does not deal with it. */
export async function countSecret(db: Db, answerId: string): Promise<number> {
	const { rows } = await sql<{ count: number }>`select context.secret_in(${answerId}) as count`.execute(db)
	return rows[0]?.count ?? 0
}

/** False when it was not secret. */
export async function deleteSecret(db: Db, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.secretMatter')
		.where('id', '=', id)
		.executeTakeFirst()
	return numDeletedRows === 1n
}

type Change = {
	readonly planConsultationId: string
	readonly versionId: string
	readonly part: string
	readonly partId: string | null
}

/** The change's link, made when there is none. */
export async function openChange(
	db: Db,
	municipalityId: number,
	{ planConsultationId, versionId, part, partId }: Change,
	linked: { linkedOn: PlainDate; linkedBy: string },
): Promise<string> {
	const found = await db
		.selectFrom('counted.consultationChange')
		.select('id')
		.where('planConsultationId', '=', planConsultationId)
		.where('versionId', '=', versionId)
		.where('part', '=', part)
		.where('partId', partId === null ? 'is' : '=', partId)
		.executeTakeFirst()
	if (found !== undefined) return found.id
	const { id } = await db
		.insertInto('counted.consultationChange')
		.values({ municipalityId, planConsultationId, versionId, part, partId, ...linked })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function insertChangeAnswers(
	db: Db,
	municipalityId: number,
	consultationChangeId: string,
	partIds: readonly string[],
): Promise<void> {
	await db
		.insertInto('counted.changeAnswer')
		.values(partIds.map((answerPartId) => ({ municipalityId, consultationChangeId, answerPartId })))
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

/** False when the answer was not behind it. A change with no answers left behind it is no link any more. */
export async function deleteChangeAnswer(
	db: Db,
	consultationChangeId: string,
	answerPartId: string,
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('counted.changeAnswer')
		.where('consultationChangeId', '=', consultationChangeId)
		.where('answerPartId', '=', answerPartId)
		.executeTakeFirst()
	await db
		.deleteFrom('counted.consultationChange')
		.where('id', '=', consultationChangeId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('counted.changeAnswer as l')
						.select('l.answerPartId')
						.where('l.consultationChangeId', '=', consultationChangeId),
				),
			),
		)
		.execute()
	return numDeletedRows === 1n
}

/** Every link between changes and answers of some consultations, with the number of the version that changed. */
export async function listChanges(db: Db, planConsultationIds: readonly string[]) {
	if (planConsultationIds.length === 0) return []
	return await db
		.selectFrom('counted.consultationChange as c')
		.innerJoin('counted.planVersion as v', (join) =>
			join.onRef('v.municipalityId', '=', 'c.municipalityId').onRef('v.id', '=', 'c.versionId'),
		)
		.innerJoin('counted.changeAnswer as l', (join) =>
			join.onRef('l.municipalityId', '=', 'c.municipalityId').onRef('l.consultationChangeId', '=', 'c.id'),
		)
		.select(['c.id', 'c.planConsultationId', 'c.part', 'c.partId', 'v.number as versionNumber'])
		.select('l.answerPartId')
		.where('c.planConsultationId', 'in', [...planConsultationIds])
		.orderBy('c.id')
		.execute()
}
