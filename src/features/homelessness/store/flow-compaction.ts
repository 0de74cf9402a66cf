import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

const dims = sql`kind, from_category, to_category, reason, population`
const groups = sql`sex, age_band, children`
const sides = sql`from_category, to_category, population`
const traits = sql`(values ('sex', sex), ('age-band', age_band), ('children', children)) as t(trait, value)`
const month = sql`date_trunc('month', day::timestamp)::date`

/**
 * Sums the municipality's deltas into days, months, cube, single traits and corrections in one statement: whoever reads sees a change either as delta
 * or in the sums. Another compaction under way is left to it. Gives the number of deltas.
 */
export async function compactDeltas(db: Db, municipalityId: number): Promise<number> {
	const { rows } = await sql<{ mine: boolean }>`
		select pg_try_advisory_xact_lock(${municipalityId}, 620) as mine
	`.execute(db)
	if (rows[0]?.mine !== true) return 0
	const done = await sql<{ deltas: number }>`
		with taken as (
			delete from named.flow_delta where municipality_id = ${municipalityId}
			returning definition, day, recorded_month, ${dims}, ${groups}, amount
		), days as (
			insert into named.flow_day (municipality_id, definition, day, ${dims}, amount)
			select ${municipalityId}, definition, day, ${dims}, sum(amount) from taken
			group by definition, day, ${dims} having sum(amount) <> 0
			on conflict (municipality_id, definition, day, ${dims})
				do update set amount = flow_day.amount + excluded.amount
		), cubes as (
			insert into named.flow_cube (municipality_id, definition, month, ${dims}, amount)
			select ${municipalityId}, definition, ${month}, ${dims}, sum(amount) from taken
			group by definition, ${month}, ${dims} having sum(amount) <> 0
			on conflict (municipality_id, definition, month, ${dims})
				do update set amount = flow_cube.amount + excluded.amount
		), months as (
			insert into named.flow_month (municipality_id, definition, month, ${dims}, ${groups}, amount)
			select ${municipalityId}, definition, ${month}, ${dims}, ${groups}, sum(amount) from taken
			group by definition, ${month}, ${dims}, ${groups} having sum(amount) <> 0
			on conflict (municipality_id, definition, month, ${dims}, ${groups})
				do update set amount = flow_month.amount + excluded.amount
		), trait_months as (
			insert into named.flow_trait_month (municipality_id, definition, trait, value, month, ${dims}, amount)
			select ${municipalityId}, definition, trait, value, ${month}, ${dims}, sum(amount) from taken cross join lateral ${traits}
			group by definition, trait, value, ${month}, ${dims} having sum(amount) <> 0
			on conflict (municipality_id, definition, trait, month, ${dims}, value)
				do update set amount = flow_trait_month.amount + excluded.amount
		), trait_days as (
			insert into named.flow_trait_day (municipality_id, definition, trait, value, day, ${dims}, amount)
			select ${municipalityId}, definition, trait, value, day, ${dims}, sum(amount) from taken cross join lateral ${traits}
			group by definition, trait, value, day, ${dims} having sum(amount) <> 0
			on conflict (municipality_id, definition, trait, day, ${dims}, value)
				do update set amount = flow_trait_day.amount + excluded.amount
		), corrections as (
			insert into named.flow_correction (municipality_id, definition, since, ${sides}, ${groups}, amount)
			select ${municipalityId}, definition, since::date, ${sides}, ${groups}, sum(amount)
			from taken cross join generate_series(${month} + interval '1 month', recorded_month, interval '1 month') as since
			group by definition, since, ${sides}, ${groups} having sum(amount) <> 0
			on conflict (municipality_id, definition, since, ${sides}, ${groups})
				do update set amount = flow_correction.amount + excluded.amount
		)
		select count(*)::int as deltas from taken
	`.execute(db)
	return done.rows[0]?.deltas ?? 0
}

/** Takes away everything that is kept at hand by other definitions than these. */
export async function dropFlowBut(
	db: Db,
	municipalityId: number,
	definitions: readonly string[],
): Promise<void> {
	for (const table of [
		'contribution',
		'flow_delta',
		'flow_day',
		'flow_month',
		'flow_cube',
		'flow_correction',
		'flow_trait_month',
		'flow_trait_day',
	]) {
		await sql`
			delete from named.${sql.raw(table)}
			where municipality_id = ${municipalityId} and definition <> all(${[...definitions]}::text[])
		`.execute(db)
	}
}
