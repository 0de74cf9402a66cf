import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

type Db = Act['db']

/** The units that the actor works in, with those below them: for which one may say something. */
export async function ownUnits(db: Db): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select id from context.units() as id`.execute(db)
	return rows.map(({ id }) => id)
}

/** The municipality's own people, who can be given a task; those from outside and those who have left cannot. */
export async function listColleagues(db: Db, today: PlainDate): Promise<{ id: string; name: string }[]> {
	return await db
		.selectFrom('named.staff as s')
		.select(['s.id', 's.name'])
		.where((eb) => eb.or([eb('s.endedOn', 'is', null), eb('s.endedOn', '>', today)]))
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('named.staffRole as r')
					.select('r.staffId')
					.whereRef('r.municipalityId', '=', 's.municipalityId')
					.whereRef('r.staffId', '=', 's.id')
					.where('r.role', 'not in', ['landlord', 'informant']),
			),
		)
		.orderBy('s.name')
		.execute()
}

/** Whether any task given to the actor is past its day, or anything that their unit proposed was sent back. */
export async function anythingWaits(db: Db, staffId: string, today: PlainDate): Promise<boolean> {
	const { rows } = await sql<{ waits: boolean }>`
		select exists (select from counted.activity_task
			where staff_id = ${staffId} and done_on is null and struck_on is null and due_on < ${today})
		or exists (select from counted.activity_proposal where state = 'sent-back') as waits`.execute(db)
	return rows[0]?.waits ?? false
}
