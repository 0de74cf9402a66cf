import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { ActivityStatus } from '../../rules/activity.ts'
import type { Progress } from '../../rules/document/read.ts'

type Db = Act['db']

/** Whatever a plan says will be done can be told of: those that are new begin as not started. */
export async function followActivities(
	db: Db,
	municipalityId: number,
	planId: string,
	ids: readonly string[],
): Promise<void> {
	if (ids.length === 0) return
	await db
		.insertInto('counted.activity')
		.values(ids.map((id) => ({ municipalityId, planId, id })))
		.onConflict((conflict) => conflict.columns(['municipalityId', 'id']).doNothing())
		.execute()
}

/** How it goes with each of a plan's activities, as whoever keeps the plan and the units have told it. */
export async function listProgress(db: Db, planId: string): Promise<Progress[]> {
	const { rows } = await sql<Progress & { readonly worked: PlainDate | null }>`
		select a.id, a.status, a.status_note, a.told_on, (
				select max(t.told_on) from counted.activity_task t
				where t.municipality_id = a.municipality_id and t.activity_id = a.id) as worked,
			coalesce((
				select jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'status', u.status, 'note', u.note, 'toldOn', u.told_on))
				from counted.activity_unit u
				where u.municipality_id = a.municipality_id and u.activity_id = a.id), '[]') as units
		from counted.activity a
		where a.plan_id = ${planId}`.execute(db)
	return rows.map(({ worked, ...row }) => ({ ...row, toldOn: laterOf(row.toldOn, worked) }))
}

function laterOf(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
	return a === null || (b !== null && b > a) ? b : a
}

export async function findActivity(db: Db, activityId: string) {
	return await db
		.selectFrom('counted.activity')
		.select(['id', 'planId'])
		.where('id', '=', activityId)
		.executeTakeFirst()
}

type Told = { readonly toldBy: string; readonly toldOn: PlainDate }

/** False when there is no such activity for the actor. */
export async function saveActivityStatus(
	db: Db,
	activityId: string,
	given: { status: ActivityStatus; statusNote: string } & Told,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.activity')
		.set(given)
		.where('id', '=', activityId)
		.executeTakeFirstOrThrow()
	return numUpdatedRows > 0n
}

export type UnitWord = Told & {
	readonly activityId: string
	readonly unitId: string
	readonly status: ActivityStatus
	readonly note: string
	readonly publishedBy: string
}

/** What the unit says from now on; what it said before stands in the history. */
export async function saveUnitWord(db: Db, municipalityId: number, given: UnitWord): Promise<void> {
	await db
		.insertInto('counted.activityUnit')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_word_of_a_unit').doUpdateSet((eb) => ({
				status: eb.ref('excluded.status'),
				note: eb.ref('excluded.note'),
				toldBy: eb.ref('excluded.toldBy'),
				publishedBy: eb.ref('excluded.publishedBy'),
				toldOn: eb.ref('excluded.toldOn'),
			})),
		)
		.execute()
}
