import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { PlanDocument } from '../rules/document/document.ts'

type Db = Act['db']

export type Version = {
	readonly id: string
	readonly number: number
	readonly begunOn: PlainDate
	readonly consultedFrom: PlainDate | null
	readonly decidedOn: PlainDate | null
	readonly inForceFrom: PlainDate | null
	readonly withdrawnOn: PlainDate | null
}

const days = [
	'id',
	'number',
	'begunOn',
	'consultedFrom',
	'decidedOn',
	'inForceFrom',
	'withdrawnOn',
] as const satisfies readonly (keyof Version)[]

export async function insertVersion(
	db: Db,
	municipalityId: number,
	given: {
		planId: string
		number: number
		content: PlanDocument
		begunOn: PlainDate
		begunBy: string | null
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.planVersion')
		.values({ municipalityId, ...given, content: JSON.stringify(given.content) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Without their content, the first first. */
export async function listVersions(db: Db, planId: string): Promise<Version[]> {
	return await db
		.selectFrom('counted.planVersion')
		.select(days)
		.where('planId', '=', planId)
		.orderBy('number')
		.execute()
}

/** Every plan's versions, for lists of plans. */
export async function listAllVersions(db: Db): Promise<(Version & { planId: string })[]> {
	return await db
		.selectFrom('counted.planVersion')
		.select([...days, 'planId'])
		.orderBy('number')
		.execute()
}

export async function findContent(db: Db, versionId: string): Promise<PlanDocument | null> {
	const found = await db
		.selectFrom('counted.planVersion')
		.select('content')
		.where('id', '=', versionId)
		.executeTakeFirst()
	return found === undefined ? null : (found.content as unknown as PlanDocument)
}

export async function listContents(
	db: Db,
	versionIds: readonly string[],
): Promise<ReadonlyMap<string, PlanDocument>> {
	if (versionIds.length === 0) return new Map()
	const rows = await db
		.selectFrom('counted.planVersion')
		.select(['id', 'content'])
		.where('id', '=', sql<string>`any(${[...versionIds]}::uuid[])`)
		.execute()
	return new Map(rows.map(({ id, content }) => [id, content as unknown as PlanDocument]))
}

/** The version that is worked on; null when everything written is decided. */
export async function findDraft(
	db: Db,
	planId: string,
): Promise<{ id: string; number: number; content: PlanDocument } | null> {
	const found = await db
		.selectFrom('counted.planVersion')
		.select(['id', 'number', 'content'])
		.where('planId', '=', planId)
		.where('decidedOn', 'is', null)
		.where('withdrawnOn', 'is', null)
		.executeTakeFirst()
	return found === undefined ? null : { ...found, content: found.content as unknown as PlanDocument }
}

export async function saveContent(db: Db, versionId: string, content: PlanDocument): Promise<void> {
	await db
		.updateTable('counted.planVersion')
		.set({ content: JSON.stringify(content) })
		.where('id', '=', versionId)
		.execute()
}

export async function saveVersionDays(
	db: Db,
	versionId: string,
	given: Partial<Pick<Version, 'consultedFrom' | 'decidedOn' | 'inForceFrom' | 'withdrawnOn'>>,
): Promise<void> {
	await db.updateTable('counted.planVersion').set(given).where('id', '=', versionId).execute()
}

export type NewDecision = {
	readonly kind: string
	readonly body: string
	readonly decidedOn: PlainDate
	readonly registryNumber: string | null
	readonly paragraph: string | null
	readonly clauses: readonly string[]
	/** Null for what is only told of the matter. */
	readonly versionId: string | null
}

export async function insertDecision(
	db: Db,
	municipalityId: number,
	planId: string,
	{ clauses, ...given }: NewDecision,
): Promise<void> {
	await db
		.insertInto('counted.planDecision')
		.values({ municipalityId, planId, ...given, clauses: [...clauses] })
		.execute()
}

/** Newest first. */
export async function listDecisions(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planDecision')
		.select(['id', 'kind', 'body', 'decidedOn', 'registryNumber', 'paragraph', 'clauses', 'versionId'])
		.where('planId', '=', planId)
		.orderBy('decidedOn', 'desc')
		.execute()
}

export type Preparation = {
	readonly body: string
	readonly onDay: PlainDate | null
	readonly outcome: string
}

export async function insertPreparation(
	db: Db,
	municipalityId: number,
	of: { planId: string; versionId: string },
	given: readonly Preparation[],
): Promise<void> {
	if (given.length === 0) return
	await db
		.insertInto('counted.planPreparation')
		.values(given.map((one) => ({ municipalityId, ...of, ...one })))
		.execute()
}

/** In the order they were held. */
export async function listPreparation(db: Db, planId: string) {
	return await db
		.selectFrom('counted.planPreparation')
		.select(['versionId', 'body', 'onDay', 'outcome'])
		.where('planId', '=', planId)
		.orderBy('onDay')
		.orderBy('id')
		.execute()
}
