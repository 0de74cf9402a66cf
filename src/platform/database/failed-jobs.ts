import type pg from 'pg'

/** Also what was tried to the end without a word: whoever tried it may have ended each time before it could say one. */
const failed = '(j.last_error is not null or j.attempts >= j.max_attempts) and j.locked_at is null'

/**
 * What an administrator may see and do about jobs that do not get done: those of the own municipality, told without what
 * they carry. The functions belong to the worker, who owns the jobs.
 */
const functions = `
	create or replace function jobs.failed()
		returns table (id bigint, task text, attempts int, most int, begun_at timestamptz, failed_at timestamptz,
			next_at timestamptz, fault text)
		language sql stable security definer set search_path = pg_catalog
	as $$
		select j.id, t.identifier, j.attempts, j.max_attempts, j.created_at, j.updated_at,
			case when j.attempts < j.max_attempts then j.run_at end, coalesce(j.last_error, 'killed')
		from graphile_worker._private_jobs j
		join graphile_worker._private_tasks t on t.id = j.task_id
		where ${failed} and j.payload ->> 'municipalityId' = context.municipality()::text
			and context.has_role('administrator')
		order by j.updated_at desc, j.id desc
	$$;

	create or replace function jobs.try_again(wanted bigint) returns boolean
		language sql volatile security definer set search_path = pg_catalog
	as $$
		with tried as (
			update graphile_worker._private_jobs j
			set run_at = now(), attempts = least(j.attempts, j.max_attempts - 1), updated_at = now()
			where j.id = wanted and ${failed}
				and j.payload ->> 'municipalityId' = context.municipality()::text and context.has_role('administrator')
			returning 1)
		select exists (select from tried) and (select pg_notify('jobs:insert', '{"count":1}') is not null)
	$$;

	create or replace function jobs.leave(wanted bigint) returns table (task text, attempts int, fault text)
		language sql volatile security definer set search_path = pg_catalog
	as $$
		with gone as (
			delete from graphile_worker._private_jobs j
			where j.id = wanted and ${failed}
				and j.payload ->> 'municipalityId' = context.municipality()::text and context.has_role('administrator')
			returning j.task_id, j.attempts, coalesce(j.last_error, 'killed') as last_error)
		select t.identifier, g.attempts::int, g.last_error
		from gone g join graphile_worker._private_tasks t on t.id = g.task_id
	$$;
`

const names = ['jobs.failed()', 'jobs.try_again(bigint)', 'jobs.leave(bigint)']

export const failedJobs = `${functions}${names
	.map(
		(name) => `
	alter function ${name} owner to bofast_worker;
	revoke all on function ${name} from public;
	grant execute on function ${name} to bofast_app;`,
	)
	.join('')}`

/** Jobs of no municipality that do not get done, which no administrator is shown: nightly ones above all. */
export async function failedJobsOfTheHouse(
	client: pg.ClientBase,
): Promise<{ task: string; jobs: number; tries: number; most: number; fault: string }[]> {
	const there = await client.query(`select to_regclass('graphile_worker._private_jobs') is not null as is`)
	if (!there.rows[0].is) return []
	await client.query('begin read only; set local role bofast_worker')
	try {
		const { rows } = await client.query(`
			select t.identifier as task, count(*)::int as jobs, max(j.attempts)::int as tries, max(j.max_attempts)::int as most,
				max(coalesce(j.last_error, 'killed')) as fault
			from graphile_worker._private_jobs j
			join graphile_worker._private_tasks t on t.id = j.task_id
			where ${failed} and j.payload ->> 'municipalityId' is null
			group by t.identifier
			order by t.identifier`)
		return rows
	} finally {
		await client.query('rollback')
	}
}
