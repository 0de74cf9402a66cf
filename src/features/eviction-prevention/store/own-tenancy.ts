import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

type Notice = { readonly personId: string; readonly givenOn: PlainDate; readonly endsOn: PlainDate }

/** The open case that a notice of the municipality's own lease belongs to, by any record of whoever lives there; held. */
export async function holdCaseOfNotice(db: Db, notice: Notice): Promise<string | null> {
	const { rows } = await sql<{ id: string }>`
		select c.id from named.eviction_case c
		where c.closed_on is null
			and exists (select from named.case_message m
				where m.municipality_id = c.municipality_id and m.case_id = c.id and m.kind = 'own-tenancy'
					and m.received_on = ${notice.givenOn}::date and m.lease_ends_on = ${notice.endsOn}::date)
			and exists (select from named.household_member h
				join named.person r on r.municipality_id = h.municipality_id and r.id = h.person_id
				join named.person p on p.municipality_id = r.municipality_id and p.id = ${notice.personId}
				where h.municipality_id = c.municipality_id and h.household_id = c.household_id
					and coalesce(r.same_as, r.id) = coalesce(p.same_as, p.id))
		order by c.id limit 1 for update of c`.execute(db)
	return rows[0]?.id ?? null
}
