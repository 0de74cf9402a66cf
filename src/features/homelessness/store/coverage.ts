import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'
import type { FlowPeriod } from '../rules/board/cell.ts'

type Db = Act['db']

export type Coverage = {
	/** Everybody with a matter on the list in any committee, once each, whatever their standing. */
	readonly entries: number
	/** Changes of the period that became known in a later month than they happened. */
	readonly lateChanges: number
}

export async function readCoverage(
	db: Db,
	{ municipalityId, definition }: { readonly municipalityId: number; readonly definition: string },
	period: FlowPeriod,
): Promise<Coverage> {
	const entries = await sql<{ people: number }>`
		select count(distinct coalesce(p.same_as, p.id))::int as people from named.list_entry e
		join named.person p on p.municipality_id = e.municipality_id and p.id = e.person_id
		where e.municipality_id = ${municipalityId}
	`.execute(db)
	const late = await sql<{ changes: number }>`
		select count(*)::int as changes from named.contribution
		where municipality_id = ${municipalityId} and definition = ${definition}
			and day >= ${period.from} and day <= ${period.until}
			and recorded_month > date_trunc('month', day::timestamp)::date
	`.execute(db)
	return { entries: entries.rows[0]?.people ?? 0, lateChanges: late.rows[0]?.changes ?? 0 }
}
