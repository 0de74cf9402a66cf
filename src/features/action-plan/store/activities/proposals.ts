import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { ActivityStatus } from '../../rules/activity.ts'

type Db = Act['db']

type Said =
	| { readonly kind: 'status'; readonly status: ActivityStatus; readonly note: string }
	| {
			readonly kind: 'task'
			readonly what: string
			readonly beginsOn: PlainDate | null
			readonly dueOn: PlainDate
			readonly note: string
	  }
	| { readonly kind: 'task-done'; readonly taskId: string; readonly doneOn: PlainDate }

/** Waits for whoever keeps the plan, in the actor's own name. */
export async function insertProposal(
	{ db, actor, today }: Pick<Act, 'db' | 'actor' | 'today'>,
	said: Said & { readonly activityId: string; readonly unitId: string },
): Promise<string> {
	const { municipalityId, actorId } = actor
	const { id } = await db
		.insertInto('counted.activityProposal')
		.values({ municipalityId, ...said, proposedBy: actorId, proposedOn: today })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Settled = { readonly by: string; readonly on: PlainDate }

/** What the unit said before, and was not published, is said no more. Two who say it anew at once do so one after the other. */
export async function takeBackStatus(
	db: Db,
	{ activityId, unitId }: { activityId: string; unitId: string },
	{ by, on }: Settled,
): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext(${activityId}), hashtext(${unitId}))`.execute(db)
	await db
		.updateTable('counted.activityProposal')
		.set({ state: 'taken-back', settledBy: by, settledOn: on })
		.where('activityId', '=', activityId)
		.where('unitId', '=', unitId)
		.where('kind', '=', 'status')
		.where('state', 'in', ['waiting', 'sent-back'])
		.execute()
}

const columns = [
	'p.id',
	'p.activityId',
	'p.unitId',
	'p.kind',
	'p.status',
	'p.note',
	'p.what',
	'p.beginsOn',
	'p.dueOn',
	'p.taskId',
	'p.doneOn',
	'p.state',
	'p.proposedBy',
	'p.proposedOn',
	'p.settledOn',
	'p.word',
] as const

/** Those of one activity, or of all, that the actor may see and that wait or were sent back; the oldest first. */
export async function listProposals(db: Db, activityId?: string) {
	const all = db
		.selectFrom('counted.activityProposal as p')
		.innerJoin('named.unit as u', (join) =>
			join.onRef('u.municipalityId', '=', 'p.municipalityId').onRef('u.id', '=', 'p.unitId'),
		)
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.proposedBy'),
		)
		.leftJoin('counted.activityTask as t', (join) =>
			join.onRef('t.municipalityId', '=', 'p.municipalityId').onRef('t.id', '=', 'p.taskId'),
		)
		.select([...columns, 'u.name as unit', 's.name as proposer', 't.what as task'])
		.where('p.state', 'in', ['waiting', 'sent-back'])
		.orderBy('p.id')
	return await (activityId === undefined ? all : all.where('p.activityId', '=', activityId)).execute()
}

export async function findProposal(db: Db, proposalId: string) {
	return await db
		.selectFrom('counted.activityProposal as p')
		.select(columns)
		.where('p.id', '=', proposalId)
		.executeTakeFirst()
}

/** Locked until it is settled: two who answer it at once meet here. */
export async function holdProposal(db: Db, proposalId: string) {
	return await db
		.selectFrom('counted.activityProposal as p')
		.select(columns)
		.where('p.id', '=', proposalId)
		.forUpdate()
		.executeTakeFirst()
}

/** False when the actor may not settle it, or not any more. */
export async function settleProposal(
	db: Db,
	proposalId: string,
	{ by, on, ...answer }: Settled & { state: 'published' | 'sent-back' | 'taken-back'; word?: string },
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.activityProposal')
		.set({ ...answer, settledBy: by, settledOn: on })
		.where('id', '=', proposalId)
		.where('state', 'in', ['waiting', 'sent-back'])
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}
