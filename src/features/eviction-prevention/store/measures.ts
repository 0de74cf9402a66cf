import { type ExpressionBuilder, type Insertable, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ConsultationRole } from '../rules/consultation-codes.ts'
import type { FollowUp, FollowUpSource, StayAnswer } from '../rules/follow-ups.ts'
import { anyOf } from './any-of.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'municipalityId' | 'id'>

export async function insertConsultation(
	db: Db,
	municipalityId: number,
	given: New<'named.debtConsultation'>,
	parties: readonly ConsultationRole[],
): Promise<string> {
	const { id } = await db
		.insertInto('named.debtConsultation')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	await db
		.insertInto('named.consultationParty')
		.values(parties.map((role) => ({ municipalityId, consultationId: id, role })))
		.execute()
	return id
}

/** The consultation that has been called and not yet held. */
export async function findOpenConsultation(db: Db, caseId: string) {
	return await db
		.selectFrom('named.debtConsultation')
		.select(['id', 'plannedFor', 'consentOn'])
		.where('caseId', '=', caseId)
		.where('result', 'is', null)
		.orderBy('calledOn', 'desc')
		.executeTakeFirst()
}

export async function answerConsultation(
	db: Db,
	id: string,
	answer: {
		heldOn: PlainDate
		result: 'agreed' | 'not-agreed' | 'no-show'
		agreement: string | null
		landlordUndertakes: string | null
		nextCheckOn: PlainDate | null
	},
): Promise<void> {
	await db.updateTable('named.debtConsultation').set(answer).where('id', '=', id).execute()
}

export async function listConsultations(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.debtConsultation as d')
		.select([
			'd.id',
			'd.caseId',
			'd.calledOn',
			'd.calledBy',
			'd.plannedFor',
			'd.consentOn',
			'd.heldOn',
			'd.result',
			'd.nextCheckOn',
			'd.checkedOn',
			'd.startsAt',
			'd.recordedAt',
			sql<ConsultationRole[]>`array(
				select p.role from named.consultation_party p
				where p.municipality_id = d.municipality_id and p.consultation_id = d.id order by p.role)`.as(
				'parties',
			),
		])
		.where('d.caseId', '=', anyOf(caseIds))
		.orderBy('d.calledOn', 'desc')
		.execute()
}
export type ConsultationRow = Awaited<ReturnType<typeof listConsultations>>[number]

export async function consultationsInWords(db: Db, rows: readonly ConsultationRow[]) {
	return await withWords(db, 'debt_consultation', ['agreement', 'landlordUndertakes', 'place'], rows)
}

export async function insertPaymentPlan(
	db: Db,
	municipalityId: number,
	given: New<'named.paymentPlan'>,
): Promise<string> {
	const { id } = await db
		.insertInto('named.paymentPlan')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

const ofPlans = [
	...([
		'p.id',
		'p.caseId',
		'p.agreedOn',
		'p.totalOre',
		'p.instalmentOre',
		'p.firstDueOn',
		'p.every',
	] as const),
	...(['p.agreedBy', 'p.endedOn', 'p.endedBecause'] as const),
] as const

export async function listPaymentPlans(db: Db, caseIds: readonly string[]) {
	if (caseIds.length === 0) return []
	return await db
		.selectFrom('named.paymentPlan as p')
		.select(ofPlans)
		.where('p.caseId', '=', anyOf(caseIds))
		.orderBy('p.agreedOn', 'desc')
		.execute()
}
export type PlanRow = Awaited<ReturnType<typeof listPaymentPlans>>[number]

/** Whose cases: of these staff, and nobody's where those are theirs too. */
type Whose = { readonly staffIds: readonly string[]; readonly nobodys: boolean }

function isTheirs(eb: ExpressionBuilder<DB & { c: DB['named.evictionCase'] }, 'c'>, whose: Whose) {
	const theirs = eb('c.assignedTo', 'in', [...whose.staffIds])
	return whose.nobodys ? eb.or([theirs, eb('c.assignedTo', 'is', null)]) : theirs
}

/** Plans that have not ended in their closed cases, the latest first. */
export async function listPlansAfterClosing(db: Db, whose: Whose): Promise<PlanRow[]> {
	return await db
		.selectFrom('named.paymentPlan as p')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'p.municipalityId').onRef('c.id', '=', 'p.caseId'),
		)
		.select(ofPlans)
		.where('p.endedOn', 'is', null)
		.where('c.closedOn', 'is not', null)
		.where((eb) => isTheirs(eb, whose))
		.orderBy('p.agreedOn', 'desc')
		.limit(1000)
		.execute()
}

export async function plansInWords(db: Db, rows: readonly PlanRow[]) {
	return await withWords(db, 'payment_plan', ['note'], rows)
}

export async function insertDecision(
	db: Db,
	municipalityId: number,
	given: New<'named.decision'>,
): Promise<string> {
	const row = await db
		.insertInto('named.decision')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return row.id
}

export async function listDecisions(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.decision')
		.select([
			'id',
			'kind',
			'legalBasis',
			'decidedOn',
			'decidedBy',
			'delegation',
			'limitOre',
			'amountOre',
			'periodFrom',
			'periodTo',
			'notifiedOn',
			'letterPostedOn',
		])
		.where('caseId', '=', caseId)
		.orderBy('decidedOn', 'desc')
		.execute()
	return await withWords(db, 'decision', ['reasons', 'minutes'], rows)
}

/** How many consultations and decisions the case has. */
export async function countMeasures(db: Db, caseId: string) {
	const { rows } = await sql<{ consultations: number; decisions: number }>`
		select (select count(*)::int from named.debt_consultation where case_id = ${caseId}) as consultations,
			(select count(*)::int from named.decision where case_id = ${caseId}) as decisions`.execute(db)
	return rows[0] ?? { consultations: 0, decisions: 0 }
}

export async function insertFollowUps(
	db: Db,
	municipalityId: number,
	caseId: string,
	followUps: readonly FollowUp[],
): Promise<void> {
	if (followUps.length === 0) return
	await db
		.insertInto('named.followUp')
		.values(followUps.map((followUp) => ({ municipalityId, caseId, ...followUp })))
		.onConflict((conflict) => conflict.doNothing())
		.execute()
}

export async function findFollowUp(db: Db, id: string) {
	return await db
		.selectFrom('named.followUp')
		.select(['id', 'caseId', 'kind', 'dueOn', 'answeredOn'])
		.where('id', '=', id)
		.executeTakeFirst()
}

export async function answerFollowUpRow(
	db: Db,
	id: string,
	answer: {
		answeredOn: PlainDate
		answeredBy: string
		answer: StayAnswer
		source: FollowUpSource
		note: string | null
	},
): Promise<void> {
	await db.updateTable('named.followUp').set(answer).where('id', '=', id).execute()
}

export async function listFollowUps(db: Db, caseId: string) {
	return await db
		.selectFrom('named.followUp')
		.select(['id', 'kind', 'dueOn', 'answeredOn', 'answeredBy', 'answer', 'source'])
		.where('caseId', '=', caseId)
		.orderBy('dueOn')
		.execute()
}

export async function followUpsInWords(db: Db, rows: Awaited<ReturnType<typeof listFollowUps>>) {
	return await withWords(db, 'follow_up', ['note'], rows)
}

/** Unanswered checks of their closed cases that fall due in a half-open time, the oldest first; of very many the oldest. */
export async function listFollowUpsDue(db: Db, whose: Whose, { from, until }: DueIn) {
	return await followUpsDue(db, whose, until)
		.select(['f.id', 'f.kind', 'f.dueOn', 'c.id as caseId', 'c.caseNumber', 'c.closedOn', 'c.assignedTo'])
		.select(['c.children', 'c.householdId', 'c.homeId'])
		.$if(from !== undefined, (checks) => checks.where('f.dueOn', '>=', from as PlainDate))
		.orderBy('f.dueOn')
		.orderBy('f.id')
		.limit(1000)
		.execute()
}

/** How many of them fell due before a day. */
export async function countFollowUpsBefore(db: Db, whose: Whose, day: PlainDate): Promise<number> {
	const { count } = await followUpsDue(db, whose, day)
		.select((eb) => eb.fn.countAll<string>().as('count'))
		.executeTakeFirstOrThrow()
	return Number(count)
}

type DueIn = { readonly from?: PlainDate; readonly until: PlainDate }

function followUpsDue(db: Db, whose: Whose, until: PlainDate) {
	return db
		.selectFrom('named.followUp as f')
		.innerJoin('named.evictionCase as c', (join) =>
			join.onRef('c.municipalityId', '=', 'f.municipalityId').onRef('c.id', '=', 'f.caseId'),
		)
		.where('f.answeredOn', 'is', null)
		.where('f.dueOn', '<', until)
		.where((eb) => isTheirs(eb, whose))
}

/** A new threat settles the open stay checks of the case before it. */
export async function settleStayChecks(
	db: Db,
	caseId: string,
	answer: { answeredOn: PlainDate; answeredBy: string },
): Promise<void> {
	await db
		.updateTable('named.followUp')
		.set({ ...answer, answer: 'new-threat', source: 'register' })
		.where('caseId', '=', caseId)
		.where('kind', 'in', ['stay-90', 'stay-180', 'stay-365'])
		.where('answeredOn', 'is', null)
		.execute()
}
