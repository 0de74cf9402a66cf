import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { EndReason } from '../rules/stays/end-reasons.ts'
import { type Days, rangeOf } from './stock.ts'

type Db = Act['db']

/** The lowest place of a bed that nobody has on those days; null where all are taken. The bed is held. */
export async function findFreeSlot(
	db: Db,
	bed: { readonly id: string; readonly sleeps: number },
	days: Days,
): Promise<number | null> {
	const { rows } = await sql<{ slot: number }>`
		select n as slot from generate_series(1, ${bed.sleeps}::int) n
		where not exists (select from named.stay_person p
			where p.bed_id = ${bed.id}::uuid and p.slot = n and p.during && ${rangeOf(days)})
		order by n limit 1`.execute(db)
	return rows[0]?.slot ?? null
}

export async function insertAlong(
	db: Db,
	row: {
		municipalityId: number
		committeeId: string
		stayId: string
		bedId: string
		personId: string
		child: boolean
		slot: number
	},
	days: Days,
): Promise<void> {
	await db
		.insertInto('named.stayPerson')
		.values({ ...row, during: rangeOf(days) })
		.execute()
}

/** One of the household is there until the day; the others to the stay's end. */
export async function setLeftStay(
	db: Db,
	stayPersonId: string,
	days: Days,
	leftBecause: EndReason,
): Promise<void> {
	await sql`update named.stay_person set during = ${rangeOf(days)}, left_because = ${leftBecause}
		where id = ${stayPersonId}::uuid`.execute(db)
}

/** The earliest day on which the stay may end: after the first night of whoever came to it last, and not before anybody left it. */
export async function earliestEndOf(db: Db, stayId: string): Promise<PlainDate | null> {
	const { rows } = await sql<{ day: PlainDate | null }>`
		select greatest(
			max(lower(p.during)) filter (where lower(p.during) > s.starts_on) + 1,
			max(upper(p.during)) filter (where upper(p.during) is distinct from upper(s.during))) as day
		from named.stay s
		join named.stay_person p on p.municipality_id = s.municipality_id and p.stay_id = s.id
		where s.id = ${stayId}`.execute(db)
	return rows[0]?.day ?? null
}
