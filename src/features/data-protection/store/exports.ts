import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

type GivenOut = {
	readonly municipalityId: number
	readonly committeeId: string | null
	readonly staffId: string | null
	readonly givenAt: Instant
	readonly what: string
	readonly format: string
	readonly bytes: number
}

export async function insertFileGivenOut(db: Db, given: GivenOut): Promise<void> {
	await db.insertInto('named.fileGivenOut').values(given).execute()
}

type Sought = { readonly from: Instant; readonly before: Instant; readonly unitId: string | null }

/** The latest first, with whoever took it out as they are called on the staff and where they work. */
export async function listFilesGivenOut(db: Db, { from, before, unitId }: Sought, most: number) {
	const { rows } = await sql<{
		id: string
		givenAt: Instant
		what: string
		format: string
		bytes: number
		staff: string | null
		title: string | null
		units: string[]
	}>`
		select g.id, g.given_at, g.what, g.format, g.bytes, s.name as staff, s.title,
			array(select u.name from named.assignment a
				join named.unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
				where a.municipality_id = g.municipality_id and a.staff_id = g.staff_id order by 1) as units
		from named.file_given_out g
		left join named.staff s on s.municipality_id = g.municipality_id and s.id = g.staff_id
		where g.given_at >= ${from} and g.given_at < ${before}
			and (${unitId}::uuid is null or exists (select from named.assignment a
				where a.municipality_id = g.municipality_id and a.staff_id = g.staff_id and a.unit_id = ${unitId}))
		order by g.given_at desc, g.id
		limit ${most}
	`.execute(db)
	return rows
}
