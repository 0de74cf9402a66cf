import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

export type HotelStayRow = {
	readonly personId: string
	readonly startsOn: PlainDate
	readonly endsOn: PlainDate | null
}

/** Stays in hotels, hostels and on camping sites that touch the half-open time, over all records of those asked about. */
export async function listHotelStays(
	db: Act['db'],
	personIds: readonly string[],
	{ from, until }: { from: PlainDate; until: PlainDate },
): Promise<HotelStayRow[]> {
	const { rows } = await sql<HotelStayRow>`
		select p.id as person_id, s.starts_on, nullif(s.ends_on, 'infinity') as ends_on
		from named.person p
		cross join lateral (
			select p.id
			union select p.same_as where p.same_as is not null
			union select r.id from named.person r
				where r.municipality_id = p.municipality_id
					and r.same_as = case when p.same_as is null then p.id else p.same_as end
		) own
		join named.spell s on s.municipality_id = p.municipality_id and s.person_id = own.id
		where p.id = any(${[...personIds]}::uuid[]) and s.place = 'hotel-hostel-camping'
			and s.starts_on <= ${until} and s.ends_on > ${from}
	`.execute(db)
	return rows
}
