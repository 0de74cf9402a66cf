import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PlanDocument } from '../rules/document/document.ts'

type Db = Act['db']

/** What a plan is called by and found by; the rest of it is its versions'. */
type PlanHead = Pick<PlanDocument, 'title' | 'kind' | 'committee' | 'validFrom' | 'validTo'>

export async function insertPlan(
	db: Db,
	municipalityId: number,
	given: PlanHead & { readonly filesDigest: string | null },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.plan')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The plan is called as its version that holds says, and was adopted by the first and revised by the last. */
export async function savePlanHead(
	db: Db,
	planId: string,
	head: PlanHead,
	decided: { adoptedOn: PlainDate; revisedOn: PlainDate | null; registryNumber: string | null } | null,
): Promise<void> {
	const { title, kind, committee, validFrom, validTo } = head
	await db
		.updateTable('counted.plan')
		.set({ title, kind, committee, validFrom, validTo, ...decided })
		.where('id', '=', planId)
		.execute()
}

/** The plan is measured and followed by this version from now on. */
export async function saveHeldVersion(db: Db, planId: string, heldVersion: number): Promise<void> {
	await db.updateTable('counted.plan').set({ heldVersion }).where('id', '=', planId).execute()
}

/** Which version each plan is measured and followed by. */
export async function listHeldVersions(
	db: Db,
): Promise<{ readonly planId: string; readonly heldVersion: number | null }[]> {
	return await db.selectFrom('counted.plan').select(['id as planId', 'heldVersion']).execute()
}

/** Which version a plan is measured and followed by; null while none was ever in force. */
export async function findHeldVersion(db: Db, planId: string): Promise<number | null> {
	const found = await db
		.selectFrom('counted.plan')
		.select('heldVersion')
		.where('id', '=', planId)
		.executeTakeFirst()
	return found?.heldVersion ?? null
}

/** Whether another plan is called so, from the same year. */
export async function hasNamesake(
	db: Db,
	planId: string,
	{ title, validFrom }: Pick<PlanHead, 'title' | 'validFrom'>,
): Promise<boolean> {
	const found = await db
		.selectFrom('counted.plan')
		.select('id')
		.where('title', '=', title)
		.where('validFrom', '=', validFrom)
		.where('id', '<>', planId)
		.executeTakeFirst()
	return found !== undefined
}

const planColumns = [
	'id',
	'title',
	'kind',
	'committee',
	'validFrom',
	'validTo',
	'adoptedOn',
	'revisedOn',
	'registryNumber',
] as const

/** Newest first. */
export async function listPlans(db: Db) {
	return await db
		.selectFrom('counted.plan')
		.select(planColumns)
		.orderBy('validFrom', 'desc')
		.orderBy('title')
		.execute()
}

export async function findPlan(db: Db, id: string) {
	return (
		(await db.selectFrom('counted.plan').select(planColumns).where('id', '=', id).executeTakeFirst()) ?? null
	)
}

export async function findPlanByTitle(db: Db, title: string) {
	const found = await db
		.selectFrom('counted.plan')
		.select([...planColumns, 'filesDigest'])
		.where('title', '=', title)
		.orderBy('validFrom', 'desc')
		.executeTakeFirst()
	return found ?? null
}

/** Whoever changes what a plan says waits here for whoever does it already. */
export async function holdPlan(db: Db, planId: string): Promise<void> {
	await sql`select from counted.plan where id = ${planId} for update`.execute(db)
}
