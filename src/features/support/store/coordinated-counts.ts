import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { CoordinatedKind } from '../rules/coordinated/codes.ts'

type Db = Act['db']

export type CoordinatedYear = {
	readonly year: number
	readonly kind: CoordinatedKind
	readonly housing: 'yes' | 'no'
	readonly standing: 'going-on' | 'ended'
	readonly value: number
}

/** Coordinated plans by the year that they were held. `until` is not counted. */
export async function readCoordinatedYears(
	db: Db,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<CoordinatedYear[]> {
	const { rows } = await sql<CoordinatedYear>`
		select extract(year from p.held_on)::int as year, p.kind,
			case when p.id in (select m.coordinated_plan_id from named.coordinated_measure m where m.housing = 'yes')
				then 'yes' else 'no' end as housing,
			case when p.ended_on is null then 'going-on' else 'ended' end as standing,
			count(*)::int as value
		from named.coordinated_plan p
		where p.held_on >= ${from} and p.held_on < ${until}
		group by 1, 2, 3, 4
		order by 1, 2, 3, 4`.execute(db)
	return rows
}

export type PromiseYear = {
	readonly year: number
	readonly kept: 'yes' | 'partly' | 'no' | 'not-known'
	readonly value: number
}

/** Promises of coordinated plans that have their answer, by the year of the answer. */
export async function readPromiseYears(
	db: Db,
	{ from, until }: { readonly from: PlainDate; readonly until: PlainDate },
): Promise<PromiseYear[]> {
	const { rows } = await sql<PromiseYear>`
		select extract(year from kept_on)::int as year, kept, count(*)::int as value
		from named.coordinated_measure
		where kept is not null and kept_on >= ${from} and kept_on < ${until}
		group by 1, 2
		order by 1, 2`.execute(db)
	return rows
}
