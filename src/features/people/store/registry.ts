import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type RegistryTask = {
	committeeId: string
	kind: 'same-identity-number' | 'protected-notice' | 'perhaps-same-person'
	personId: string
	otherPersonId: string | null
	raisedOn: PlainDate
}

/** Raised once for a person and what it is about, open or done. None is one statement too: it takes the same way. */
export async function raiseRegistryTasks(
	db: Db,
	municipalityId: number,
	tasks: readonly RegistryTask[],
): Promise<void> {
	await sql`
		insert into named.registry_task (municipality_id, committee_id, kind, person_id, other_person_id, raised_on)
		select ${municipalityId}, t."committeeId", t.kind, t."personId", t."otherPersonId", t."raisedOn"
		from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb)
			as t ("committeeId" uuid, kind text, "personId" uuid, "otherPersonId" uuid, "raisedOn" date)
		where not exists (
			select from named.registry_task r
			where r.municipality_id = ${municipalityId} and r.kind = t.kind and r.person_id = t."personId"
				and r.other_person_id = t."otherPersonId")
	`.execute(db)
}

export async function insertRegistryTask(db: Db, municipalityId: number, task: RegistryTask): Promise<void> {
	await db
		.insertInto('named.registryTask')
		.values({ municipalityId, ...task })
		.execute()
}

export async function listRegistryTasks(db: Db) {
	return await db
		.selectFrom('named.registryTask')
		.select(['id', 'kind', 'personId', 'otherPersonId', 'raisedOn'])
		.where('doneOn', 'is', null)
		.orderBy('raisedOn')
		.execute()
}
