import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Hold } from '../rules/retention/due-of.ts'
import type { Link, Told } from '../rules/retention/files.ts'

type Db = Act['db']

/** Every person, case and household of a committee, with what decides whether its file may go. */
export async function listTold(db: Db, today: PlainDate, controllerId: string): Promise<Told[]> {
	const { rows } = await sql<Omit<Told, 'holds'>>`
		select id, person, birth, last_note_on, open_matter, placed_child, child_investigation
		from retention.told(${today}::date, ${controllerId}::uuid)`.execute(db)
	const holds = await holdsBySubject(db, today)
	return rows.map((row) => ({ ...row, holds: holds.get(row.id) ?? [] }))
}

async function holdsBySubject(db: Db, today: PlainDate): Promise<Map<string, Hold[]>> {
	const { rows } = await sql<Hold & { subjectId: string }>`
		select subject_id, kind, until_on from retention.holds(${today}::date)`.execute(db)
	const by = new Map<string, Hold[]>()
	for (const { subjectId, kind, untilOn } of rows)
		by.set(subjectId, [...(by.get(subjectId) ?? []), { kind, untilOn }])
	return by
}

/** What stands together in one file. */
export async function listLinks(db: Db, controllerId: string): Promise<Link[]> {
	const { rows } = await sql<{ a: string; b: string }>`
		select a, b from retention.links(${controllerId}::uuid)`.execute(db)
	return rows.map(({ a, b }) => [a, b])
}

export async function findWhere(db: Db): Promise<{ country: string; code: string; name: string } | null> {
	const found = await db
		.selectFrom('named.municipality')
		.select(['country', 'code', 'name'])
		.executeTakeFirst()
	return found ?? null
}
