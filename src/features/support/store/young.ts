import { type Insertable, sql, type Updateable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { YoungPart } from '../rules/young/codes.ts'

type Db = Act['db']
type New<Table extends keyof DB> = Omit<Insertable<DB[Table]>, 'id' | 'recordedAt'>

const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`

function plans(db: Db) {
	return db
		.selectFrom('named.youngPlan')
		.select(['id', 'personId', 'madeOn', 'madeBy', 'ownWords', 'leavesOn', 'endedOn', 'endedBecause'])
}

/** The plan that runs for anybody of these records, or ended last. */
export async function findYoungPlanOf(db: Db, records: readonly string[]) {
	return await plans(db)
		.where('personId', '=', anyOf(records))
		.orderBy(sql`ended_on is not null`)
		.orderBy('madeOn', 'desc')
		.executeTakeFirst()
}

export async function findYoungPlan(db: Db, id: string) {
	return await plans(db).where('id', '=', id).executeTakeFirst()
}

/** The running plans of these people, under whichever record of theirs. */
export async function listRunningYoungPlans(db: Db, personIds: readonly string[]) {
	if (personIds.length === 0) return []
	const { rows } = await sql<{ personId: string; id: string }>`
		select asked.id as person_id, y.id
		from named.young_plan y
		join named.person p on p.municipality_id = y.municipality_id and p.id = y.person_id
		join named.person asked on asked.municipality_id = p.municipality_id
			and coalesce(asked.same_as, asked.id) = coalesce(p.same_as, p.id)
		where y.ended_on is null and asked.id = ${anyOf(personIds)}`.execute(db)
	return rows
}

export async function insertYoungPlan(db: Db, given: New<'named.youngPlan'>): Promise<string> {
	const { id } = await db
		.insertInto('named.youngPlan')
		.values(given)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function changeYoungPlan(
	db: Db,
	id: string,
	given: Pick<Updateable<DB['named.youngPlan']>, 'leavesOn' | 'endedOn' | 'endedBecause'>,
): Promise<void> {
	await db.updateTable('named.youngPlan').set(given).where('id', '=', id).execute()
}

export async function listYoungParts(db: Db, planIds: readonly string[]) {
	if (planIds.length === 0) return []
	return await db
		.selectFrom('named.youngPlanPart')
		.select(['id', 'youngPlanId', 'part', 'what', 'who', 'byDay', 'arrangedOn', 'recordedAt'])
		.where('youngPlanId', '=', anyOf(planIds))
		.execute()
}

export async function insertYoungParts(db: Db, parts: readonly New<'named.youngPlanPart'>[]): Promise<void> {
	await db
		.insertInto('named.youngPlanPart')
		.values([...parts])
		.execute()
}

export async function changeYoungPart(
	db: Db,
	{ planId, part }: { planId: string; part: YoungPart },
	given: { what: string; who: string; byDay: PlainDate; arrangedOn: PlainDate | null },
): Promise<void> {
	await db
		.updateTable('named.youngPlanPart')
		.set(given)
		.where('youngPlanId', '=', planId)
		.where('part', '=', part)
		.execute()
}
