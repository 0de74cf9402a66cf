import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { ActivityStatus } from '../../rules/activity.ts'

type Db = Act['db']

type Told = {
	readonly by: string | null
	readonly publishedBy: string | null
	readonly toldOn: PlainDate
	readonly at: Instant
}

export type WordRow = Told & {
	/** Null where the plan keeper spoke of the whole. */
	readonly unit: string | null
	readonly status: ActivityStatus
	readonly note: string
}

/** Everything that was ever said of how an activity goes, by whom, the first first. */
export async function listWords(db: Db, activityId: string): Promise<WordRow[]> {
	const { rows } = await sql<WordRow>`
		select u.name as unit, w.status, w.note, b.name as "by", p.name as "publishedBy",
			w.told_on as "toldOn", w.recorded_at as "at"
		from (
			select municipality_id, unit_id, status, note, told_by, published_by, told_on, recorded_at
			from counted.activity_unit where activity_id = ${activityId}
			union all
			select municipality_id, unit_id, status, note, told_by, published_by, told_on, recorded_at
			from history.activity_unit where activity_id = ${activityId}
			union all
			select municipality_id, null, status, status_note, told_by, told_by, told_on, recorded_at
			from counted.activity where id = ${activityId} and told_on is not null
			union all
			select municipality_id, null, status, status_note, told_by, told_by, told_on, recorded_at
			from history.activity where id = ${activityId} and told_on is not null
		) w
		left join named.unit u on u.municipality_id = w.municipality_id and u.id = w.unit_id
		left join named.staff b on b.municipality_id = w.municipality_id and b.id = w.told_by
		left join named.staff p on p.municipality_id = w.municipality_id and p.id = w.published_by
		order by w.recorded_at`.execute(db)
	return rows
}

export type TaskRow = Told & {
	readonly taskId: string
	readonly what: string
	readonly unit: string | null
	readonly beginsOn: PlainDate | null
	readonly dueOn: PlainDate
	readonly doneOn: PlainDate | null
	readonly struckOn: PlainDate | null
}

/** Each task of an activity as it was from time to time, the first first. */
export async function listTaskRows(db: Db, activityId: string): Promise<TaskRow[]> {
	const { rows } = await sql<TaskRow>`
		select w.id as "taskId", w.what, u.name as unit, w.begins_on as "beginsOn", w.due_on as "dueOn",
			w.done_on as "doneOn", w.struck_on as "struckOn", b.name as "by", p.name as "publishedBy",
			w.told_on as "toldOn", w.recorded_at as "at"
		from (
			select municipality_id, id, what, unit_id, begins_on, due_on, done_on, struck_on, told_by, published_by, told_on,
				recorded_at
			from counted.activity_task where activity_id = ${activityId}
			union all
			select municipality_id, id, what, unit_id, begins_on, due_on, done_on, struck_on, told_by, published_by, told_on,
				recorded_at
			from history.activity_task where activity_id = ${activityId}
		) w
		left join named.unit u on u.municipality_id = w.municipality_id and u.id = w.unit_id
		left join named.staff b on b.municipality_id = w.municipality_id and b.id = w.told_by
		left join named.staff p on p.municipality_id = w.municipality_id and p.id = w.published_by
		order by w.recorded_at`.execute(db)
	return rows
}
