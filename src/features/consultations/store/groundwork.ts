import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Sector } from '../rules/consultation.ts'
import type { GroundworkPart, ProposalKind } from '../rules/groundwork/groundwork.ts'

type Db = Act['db']
type Noted = { readonly planId: string; readonly notedOn: PlainDate; readonly notedBy: string }

export type NewInterview = Noted & {
	readonly heldOn: PlainDate
	readonly who: string
	readonly sector: Sector
	readonly trends: string
	readonly needs: string
}

export async function insertInterview(db: Db, municipalityId: number, given: NewInterview): Promise<string> {
	const { id } = await db
		.insertInto('counted.planInterview')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export type NewLesson = Noted & {
	readonly theme: string
	readonly body: string
	readonly source: string | null
	readonly planInterviewId: string | null
}

export async function insertLesson(db: Db, municipalityId: number, given: NewLesson): Promise<string> {
	const { id } = await db
		.insertInto('counted.planLesson')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export type NewProposal = Noted & {
	readonly kind: ProposalKind
	readonly body: string
	readonly answerPartId: string | null
}

export async function insertProposal(db: Db, municipalityId: number, given: NewProposal): Promise<string> {
	const { id } = await db
		.insertInto('counted.planProposal')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** A lesson and a proposal that belong together; once. */
export async function tie(
	db: Db,
	municipalityId: number,
	pairs: readonly { readonly planLessonId: string; readonly planProposalId: string }[],
): Promise<void> {
	if (pairs.length === 0) return
	await db
		.insertInto('counted.lessonProposal')
		.values(pairs.map((pair) => ({ municipalityId, ...pair })))
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

/** The latest first. */
export async function listInterviews(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planInterview')
		.select(['id', 'heldOn', 'who', 'sector', 'trends', 'needs', 'sectionId'])
		.where('planId', '=', planId)
		.orderBy('heldOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

/** Theme by theme. */
export async function listLessons(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planLesson as l')
		.leftJoin('counted.planInterview as i', (join) =>
			join.onRef('i.municipalityId', '=', 'l.municipalityId').onRef('i.id', '=', 'l.planInterviewId'),
		)
		.select(['l.id', 'l.theme', 'l.body', 'l.source', 'l.planInterviewId', 'l.sectionId'])
		.select(['i.who', 'i.heldOn'])
		.where('l.planId', '=', planId)
		.orderBy('l.theme')
		.orderBy('l.id')
		.execute()
}

/** The oldest first; with the answer that one comes from. */
export async function listProposals(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planProposal as p')
		.leftJoin('counted.answerPart as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.answerPartId'),
		)
		.leftJoin('counted.consultationAnswer as a', (join) =>
			join.onRef('a.municipalityId', '=', 's.municipalityId').onRef('a.id', '=', 's.consultationAnswerId'),
		)
		.select(['p.id', 'p.kind', 'p.body', 'p.state', 'p.activityId', 'p.droppedWhy', 'p.notedOn'])
		.select(['a.id as answerId', 'a.number as answerNumber', 'a.planConsultationId'])
		.where('p.planId', '=', planId)
		.orderBy('p.id')
		.execute()
}

export async function findProposal(db: Db, id: string) {
	return await db
		.selectFrom('counted.planProposal')
		.select(['id', 'planId', 'kind', 'body', 'state'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
}

export async function listTies(db: Db, planId: string) {
	return await db
		.selectFrom('counted.lessonProposal as t')
		.innerJoin('counted.planLesson as l', (join) =>
			join.onRef('l.municipalityId', '=', 't.municipalityId').onRef('l.id', '=', 't.planLessonId'),
		)
		.select(['t.planLessonId', 't.planProposalId'])
		.where('l.planId', '=', planId)
		.execute()
}

type Settled = { readonly settledOn: PlainDate; readonly settledBy: string } & (
	| { readonly state: 'taken'; readonly activityId: string }
	| { readonly state: 'dropped'; readonly droppedWhy: string }
)

export async function settleProposal(db: Db, id: string, given: Settled): Promise<void> {
	await db.updateTable('counted.planProposal').set(given).where('id', '=', id).execute()
}

/** That interviews and lessons stand in a section of the plan now. */
export async function saveWritten(
	db: Db,
	{ interviewIds, lessonIds }: { interviewIds: readonly string[]; lessonIds: readonly string[] },
	sectionId: string,
): Promise<void> {
	if (interviewIds.length > 0) {
		await db
			.updateTable('counted.planInterview')
			.set({ sectionId })
			.where('id', 'in', [...interviewIds])
			.execute()
	}
	if (lessonIds.length > 0) {
		await db
			.updateTable('counted.planLesson')
			.set({ sectionId })
			.where('id', 'in', [...lessonIds])
			.execute()
	}
}

const tables = {
	interview: 'counted.planInterview',
	lesson: 'counted.planLesson',
	proposal: 'counted.planProposal',
} as const

/** Takes away what nothing rests on; false when it is not there. What it was tied to is tied no more. */
export async function deleteGroundwork(db: Db, part: GroundworkPart, id: string): Promise<boolean> {
	if (part !== 'interview') {
		const column = part === 'lesson' ? 'planLessonId' : 'planProposalId'
		await db.deleteFrom('counted.lessonProposal').where(column, '=', id).execute()
	}
	const { numDeletedRows } = await db.deleteFrom(tables[part]).where('id', '=', id).executeTakeFirst()
	return numDeletedRows === 1n
}
