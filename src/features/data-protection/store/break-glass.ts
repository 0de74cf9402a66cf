import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { verdicts } from '../rules/access/break-glass.ts'

type Db = Act['db']

/** A person or one case; never both. */
export type Opened = { readonly personId: string | null; readonly caseId: string | null }

/** How much would be opened that the speaker's own units do not have; undefined where there is nothing, or nothing to be opened. */
export async function findWhatToOpen(
	db: Db,
	{ personId, caseId }: Opened,
): Promise<{ cases: number; listed: boolean } | undefined> {
	const { rows } = await sql<{ cases: number; listed: boolean }>`
		select o.cases, o.listed from house.could_be_opened(${personId}::uuid, ${caseId}::uuid) o`.execute(db)
	return rows[0]
}

/** A case of the committee, whichever unit has it; none with somebody hidden in it. */
export async function findCaseToOpen(db: Db, caseNumber: string): Promise<string | null> {
	const { rows } = await sql<{ id: string | null }>`select house.case_to_open(${caseNumber}) as id`.execute(
		db,
	)
	return rows[0]?.id ?? null
}

export async function insertBreakGlass(
	db: Db,
	{ municipalityId, controllerId, actorId }: Actor,
	glass: Opened & { reason: string; fromAt: Instant; untilAt: Instant },
): Promise<string> {
	const { id } = await db
		.insertInto('named.breakGlass')
		.values({ municipalityId, committeeId: controllerId ?? '', staffId: actorId, ...glass })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Those that the speaker may see: one's own, those in one's units, or all of the committee's. The newest first. */
export async function listGlass(db: Db) {
	return await glass(db).orderBy('g.fromAt', 'desc').limit(200).execute()
}

export async function findGlass(db: Db, glassId: string) {
	return await glass(db).where('g.id', '=', glassId).executeTakeFirst()
}

function glass(db: Db) {
	return db
		.selectFrom('named.breakGlass as g')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'g.municipalityId').onRef('s.id', '=', 'g.staffId'),
		)
		.leftJoin('named.staff as r', (join) =>
			join.onRef('r.municipalityId', '=', 'g.municipalityId').onRef('r.id', '=', 'g.reviewedBy'),
		)
		.select([
			...(['g.id', 'g.staffId', 'g.personId', 'g.caseId', 'g.reason', 'g.fromAt', 'g.untilAt'] as const),
			...(['g.endedAt', 'g.reviewedBy', 'g.reviewedOn', 'g.verdict', 'g.review'] as const),
			's.name as staffName',
			'r.name as reviewerName',
		])
}

/** What waits for somebody else than who did it; by id alone. */
export async function listGlassToReview(db: Db, actorId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('named.breakGlass')
		.select('id')
		.where('reviewedBy', 'is', null)
		.where('staffId', '<>', actorId)
		.orderBy('fromAt')
		.execute()
	return rows.map(({ id }) => id)
}

export async function endGlass(db: Db, glassId: string, endedAt: Instant): Promise<void> {
	await db.updateTable('named.breakGlass').set({ endedAt }).where('id', '=', glassId).execute()
}

/** False where somebody else's review came first: it stands, and nothing is written over it. */
export async function keepReview(
	db: Db,
	glassId: string,
	said: {
		reviewedBy: string
		reviewedOn: PlainDate
		verdict: (typeof verdicts)[number]
		review: string
		endedAt: Instant
	},
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('named.breakGlass')
		.set(said)
		.where('id', '=', glassId)
		.where('reviewedBy', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows > 0n
}
