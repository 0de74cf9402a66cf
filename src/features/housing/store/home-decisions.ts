import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

type HomeDecision = {
	readonly decisionId: string
	readonly personId: string
	readonly about: string
	readonly outcome: string
	readonly carriedOutOn: PlainDate | null
	readonly periodTo: PlainDate | null
	readonly endedOn: PlainDate | null
	readonly interrupted: boolean
	/** When it was last carried out, interrupted or given again. */
	readonly lastOn: PlainDate | null
}

/** What was decided about somebody's housing, where one may see it. */
export async function findHomeDecision(db: Db, decisionId: string): Promise<HomeDecision | undefined> {
	const { rows } = await sql<HomeDecision>`
		select d.id as decision_id, d.person_id, d.about, d.outcome, d.carried_out_on, d.period_to, d.ended_on,
			exists (select from named.support_interruption i
				where i.municipality_id = d.municipality_id and i.decision_id = d.id and i.until_day is null) as interrupted,
			greatest(d.carried_out_on, (select max(coalesce(i.until_day, i.from_day)) from named.support_interruption i
				where i.municipality_id = d.municipality_id and i.decision_id = d.id)) as last_on
		from named.support_decision d where d.id = ${decisionId}`.execute(db)
	return rows[0]
}

/** Whether two records are one person's. */
export async function areOnePerson(db: Db, one: string, other: string): Promise<boolean> {
	if (one === other) return true
	const { rows } = await sql<{ kept: string }>`
		select distinct coalesce(same_as, id)::text as kept from named.person where id in (${one}, ${other})`.execute(
		db,
	)
	return rows.length === 1
}

/** How many stays that run are by the decision. */
export async function countStaysBy(db: Db, decisionId: string): Promise<number> {
	const { count } = await db
		.selectFrom('named.stay')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('decisionId', '=', decisionId)
		.where('state', '=', 'here')
		.executeTakeFirstOrThrow()
	return Number(count)
}
