import { randomUUID } from 'node:crypto'
import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

const columns = [
	...([
		'id',
		'committeeId',
		'state',
		'asOf',
		'preview',
		'previewDigest',
		'filesTotal',
		'filesDestroyed',
	] as const),
	...([
		'filesKept',
		'proposedBy',
		'proposedOn',
		'approvedBy',
		'approvedOn',
		'cancelledOn',
		'doneOn',
	] as const),
	...(['rowsDestroyed', 'certificate', 'certificateDigest'] as const),
] as const

export async function insertRun(db: Db, run: Insertable<DB['named.destructionRun']>): Promise<string> {
	const { id } = await db
		.insertInto('named.destructionRun')
		.values(run)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Locked, so that two do not decide on the same run. */
export async function holdRun(db: Db, runId: string) {
	const found = await db
		.selectFrom('named.destructionRun')
		.select(columns)
		.where('id', '=', runId)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

const named = (db: Db) =>
	db
		.selectFrom('named.destructionRun as r')
		.leftJoin('named.staff as p', (join) =>
			join.onRef('p.municipalityId', '=', 'r.municipalityId').onRef('p.id', '=', 'r.proposedBy'),
		)
		.leftJoin('named.staff as a', (join) =>
			join.onRef('a.municipalityId', '=', 'r.municipalityId').onRef('a.id', '=', 'r.approvedBy'),
		)
		.select(columns.map((column) => `r.${column}` as const))
		.select(['p.name as proposer', 'a.name as approver'])

export async function findRun(db: Db, runId: string) {
	return (await named(db).where('r.id', '=', runId).executeTakeFirst()) ?? null
}

/** The latest first. */
export async function listRuns(db: Db) {
	return await named(db).orderBy('r.proposedOn', 'desc').orderBy('r.id', 'desc').limit(50).execute()
}

/** Those that somebody else has proposed and nobody has decided on. */
export async function listRunsToApprove(db: Db, actorId: string): Promise<string[]> {
	const found = await db
		.selectFrom('named.destructionRun')
		.select('id')
		.where('state', '=', 'proposed')
		.where('proposedBy', '<>', actorId)
		.execute()
	return found.map(({ id }) => id)
}

export async function changeRun(
	db: Db,
	runId: string,
	change: Updateable<DB['named.destructionRun']>,
): Promise<void> {
	await db.updateTable('named.destructionRun').set(change).where('id', '=', runId).execute()
}

export type FileToDestroy = {
	readonly rule: string
	readonly dueOn: PlainDate
	readonly byOn: PlainDate
	readonly factsDigest: string
	readonly people: readonly string[]
	readonly things: readonly string[]
}

/** Files of a run with whom and what they are made of. */
export async function insertFiles(
	db: Db,
	of: { municipalityId: number; runId: string },
	files: readonly FileToDestroy[],
): Promise<void> {
	const told = JSON.stringify(files.map((file) => ({ ...file, id: randomUUID() })))
	await sql`
		insert into named.destruction_file (municipality_id, id, run_id, rule, due_on, by_on, people, facts_digest)
		select ${of.municipalityId}::int, id, ${of.runId}::uuid, rule, "dueOn", "byOn", cardinality(people), "factsDigest"
		from jsonb_to_recordset(${told}::jsonb) t (
			id uuid, rule text, "dueOn" date, "byOn" date, "factsDigest" text, people uuid[])`.execute(db)
	// Apart: row security asks whether the file is one's own, and sees none that the same statement writes.
	await sql`
		insert into named.destruction_member (municipality_id, file_id, subject_id, what)
		select ${of.municipalityId}::int, t.id, subject, 'person'
		from jsonb_to_recordset(${told}::jsonb) t (id uuid, people uuid[]), unnest(t.people) subject
		union all
		select ${of.municipalityId}::int, t.id, subject, 'thing'
		from jsonb_to_recordset(${told}::jsonb) t (id uuid, things uuid[]), unnest(t.things) subject`.execute(db)
}

export type WaitingFile = {
	readonly id: string
	readonly rule: string
	readonly factsDigest: string
	readonly people: readonly string[]
}

/** The next files of a run, or all of them, with their people. */
export async function listWaitingFiles(
	db: Db,
	runId: string,
	atMost: number | null = null,
): Promise<WaitingFile[]> {
	const { rows } = await sql<WaitingFile>`
		select f.id, f.rule, f.facts_digest, array(select m.subject_id from named.destruction_member m
			where m.municipality_id = f.municipality_id and m.file_id = f.id and m.what = 'person' order by 1) as people
		from named.destruction_file f
		where f.run_id = ${runId} and f.state = 'waiting'
		order by f.municipality_id, f.id limit ${atMost}::int`.execute(db)
	return rows
}

/** What has changed since it was approved stays; it comes back in a later proposal when it is due. */
export async function keepFiles(
	db: Db,
	fileIds: readonly string[],
	{ because, today }: { because: string; today: PlainDate },
): Promise<void> {
	if (fileIds.length === 0) return
	await db
		.updateTable('named.destructionFile')
		.set({ state: 'kept', because, settledOn: today })
		.where('id', 'in', fileIds)
		.execute()
	await db.deleteFrom('named.destructionMember').where('fileId', 'in', fileIds).execute()
}

/** A run that comes to nothing names nobody any more. */
export async function forgetFiles(db: Db, runId: string): Promise<void> {
	const files = db.selectFrom('named.destructionFile').select('id').where('runId', '=', runId)
	await db.deleteFrom('named.destructionMember').where('fileId', 'in', files).execute()
	await db.deleteFrom('named.destructionFile').where('runId', '=', runId).execute()
}

export type FilesByRule = {
	readonly rule: string
	readonly state: string
	readonly because: string | null
	readonly files: number
	readonly people: number
	readonly firstDueOn: PlainDate
	readonly lastDueOn: PlainDate
}

/** Numbers of a run's files by rule and what became of them. */
export async function countFiles(db: Db, runId: string): Promise<FilesByRule[]> {
	const { rows } = await sql<FilesByRule>`
		select rule, state, because, count(*)::int as files, sum(people)::int as people,
			min(due_on) as first_due_on, max(due_on) as last_due_on
		from named.destruction_file where run_id = ${runId}
		group by rule, state, because order by rule, state, because nulls first`.execute(db)
	return rows
}
