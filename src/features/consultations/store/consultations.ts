import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PlanDocument } from '../../action-plan/index.ts'

type Db = Act['db']

const columns = [
	...(['c.id', 'c.planId', 'c.versionId', 'c.address', 'c.opensOn', 'c.lastDay'] as const),
	...(['c.openToAnyone', 'c.registryNumber', 'c.questions', 'c.contact', 'c.closedOn'] as const),
] as const

export type NewConsultation = {
	readonly planId: string
	readonly versionId: string
	readonly address: string
	readonly content: PlanDocument
	readonly opensOn: PlainDate
	readonly lastDay: PlainDate
	readonly openToAnyone: boolean
	readonly registryNumber: string | null
	readonly questions: string
	readonly contact: string
	readonly openedBy: string
	readonly openedOn: PlainDate
}

export async function insertConsultation(
	db: Db,
	municipalityId: number,
	given: NewConsultation,
): Promise<string> {
	const { id } = await db
		.insertInto('counted.planConsultation')
		.values({ municipalityId, ...given, content: JSON.stringify(given.content) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const withTitle = (db: Db) =>
	db
		.selectFrom('counted.planConsultation as c')
		.select([...columns, sql<string>`c.content ->> 'title'`.as('title')])

/** Without what was sent out, which is large. */
export async function findConsultation(db: Db, id: string) {
	return (await withTitle(db).where('c.id', '=', id).executeTakeFirst()) ?? null
}
export type Consultation = NonNullable<Awaited<ReturnType<typeof findConsultation>>>

/** The latest first. */
export async function listConsultations(db: Db) {
	return await withTitle(db).orderBy('c.opensOn', 'desc').orderBy('c.id', 'desc').execute()
}

export async function listConsultationsOf(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planConsultation as c')
		.select(columns)
		.where('c.planId', '=', planId)
		.orderBy('c.opensOn')
		.execute()
}

/** Which of the plan's versions was sent out. */
export async function getVersionNumber(db: Db, id: string): Promise<number> {
	const { number } = await db
		.selectFrom('counted.planConsultation as c')
		.innerJoin('counted.planVersion as v', (join) =>
			join.onRef('v.municipalityId', '=', 'c.municipalityId').onRef('v.id', '=', 'c.versionId'),
		)
		.select('v.number')
		.where('c.id', '=', id)
		.executeTakeFirstOrThrow()
	return number
}

/** The document as it was sent out. */
export async function getSentOut(db: Db, id: string): Promise<PlanDocument> {
	const { content } = await db
		.selectFrom('counted.planConsultation')
		.select('content')
		.where('id', '=', id)
		.executeTakeFirstOrThrow()
	return content as unknown as PlanDocument
}

/** Whoever changes how long it lasts, or ends it, waits here for whoever does it already. */
export async function holdConsultation(db: Db, id: string): Promise<Consultation | null> {
	await sql`select from counted.plan_consultation where id = ${id} for update`.execute(db)
	return await findConsultation(db, id)
}

/** Whoever changes which answers count, or what was made of one, waits here: also those outside, who may not hold the consultation itself. */
export async function holdAnswers(db: Db, planConsultationId: string): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext(${`answers ${planConsultationId}`}))`.execute(db)
}

export async function saveLastDay(
	db: Db,
	municipalityId: number,
	given: {
		planConsultationId: string
		fromDay: PlainDate
		toDay: PlainDate
		reason: string
		extendedOn: PlainDate
		extendedBy: string
	},
): Promise<void> {
	await db
		.insertInto('counted.consultationExtension')
		.values({ municipalityId, ...given })
		.execute()
	await db
		.updateTable('counted.planConsultation')
		.set({ lastDay: given.toDay })
		.where('id', '=', given.planConsultationId)
		.execute()
}

export async function listExtensions(db: Db, planConsultationId: string) {
	return await db
		.selectFrom('counted.consultationExtension')
		.select(['id', 'fromDay', 'toDay', 'reason', 'extendedOn'])
		.where('planConsultationId', '=', planConsultationId)
		.orderBy('extendedOn')
		.orderBy('id')
		.execute()
}

export async function saveClosed(db: Db, id: string, closedOn: PlainDate, closedBy: string): Promise<void> {
	await db.updateTable('counted.planConsultation').set({ closedOn, closedBy }).where('id', '=', id).execute()
}
