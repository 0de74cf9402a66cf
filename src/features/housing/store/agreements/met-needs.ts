import { sql } from 'kysely'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { Met } from '../../rules/need/met.ts'

/** Needs that these people waited with on the day, by any of their records, end on it where they are met. */
export async function endMetNeeds(
	db: Act['db'],
	people: readonly string[],
	onDay: PlainDate,
	{ because, form, lasting }: Met,
): Promise<void> {
	await sql`
		update named.housing_need n set ended_on = ${onDay}::date, ended_because = ${because}
		where n.person_id in (
			select house.records_of(asked) from unnest(${[...people]}::uuid[]) asked)
			and n.ended_on is null and n.since_on <= ${onDay}::date
			and (${form}::text is null or n.form = ${form}::text or (n.form is null and ${lasting}::boolean))`.execute(
		db,
	)
}
