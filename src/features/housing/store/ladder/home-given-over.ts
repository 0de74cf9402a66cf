import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'

/**
 * The home is the household's own from the day: where no bed of the dwelling stays open it is not ours any more, and the offer
 * that it came by has led to a lease of one's own.
 */
export async function giveHomeOver({ db }: Act, dwellingId: string, onDay: PlainDate): Promise<void> {
	const { rows } = await sql<{ id: string }>`
		update named.dwelling d set returned_on = least(d.returned_on, ${onDay}::date),
			notice_given_on = case when d.notice_given_on <= ${onDay}::date then d.notice_given_on end
		where d.id = ${dwellingId} and not exists (select from named.bed b
			join named.bed_opening o on o.municipality_id = b.municipality_id and o.bed_id = b.id
			where b.municipality_id = d.municipality_id and b.dwelling_id = d.id
				and o.during && daterange(${onDay}::date, null))
		returning d.id`.execute(db)
	if (rows.length === 0) return
	await sql`
		update named.offer_home h set own_lease_on = ${onDay}::date
		where h.dwelling_id = ${dwellingId} and h.own_lease_on is null
			and exists (select from named.agreement_offer o
				where o.municipality_id = h.municipality_id and o.id = h.id and o.taken_on <= ${onDay}::date)`.execute(
		db,
	)
}
