import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']
type Meant = { readonly personId: string | null; readonly caseId: string | null }

/** Who or what is meant by a case number, a person's code or an identity number; null when it is nobody's of the committee. */
export async function findMeant(
	db: Db,
	committeeId: string,
	{ caseNumber, code, digests }: { caseNumber: string | null; code: string; digests: readonly Buffer[] },
): Promise<Meant | null> {
	if (caseNumber !== null) return await findCase(db, committeeId, caseNumber)
	const byCode = await db
		.selectFrom('named.personParticulars')
		.select('id')
		.where('committeeId', '=', committeeId)
		.where('code', '=', code)
		.executeTakeFirst()
	if (byCode !== undefined) return { personId: byCode.id, caseId: null }
	if (digests.length === 0) return null
	const byNumber = await db
		.selectFrom('named.identityNumber')
		.select('personId')
		.where('committeeId', '=', committeeId)
		.where('blindIndex', 'in', digests)
		.executeTakeFirst()
	return byNumber === undefined ? null : { personId: byNumber.personId, caseId: null }
}

async function findCase(db: Db, committeeId: string, caseNumber: string): Promise<Meant | null> {
	const found = await db
		.selectFrom('named.evictionCase')
		.select('id')
		.where('committeeId', '=', committeeId)
		.where('caseNumber', '=', caseNumber)
		.executeTakeFirst()
	return found === undefined ? null : { personId: null, caseId: found.id }
}

export async function insertHold(db: Db, hold: Insertable<DB['named.retentionHold']>): Promise<string> {
	const { id } = await db
		.insertInto('named.retentionHold')
		.values(hold)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function findHold(db: Db, holdId: string) {
	const found = await db
		.selectFrom('named.retentionHold')
		.select(['id', 'personId', 'caseId', 'endedOn'])
		.where('id', '=', holdId)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

export async function endHoldIn(
	db: Db,
	holdId: string,
	ended: { endedOn: PlainDate; endedBy: string; endedBecause: string },
): Promise<void> {
	await db.updateTable('named.retentionHold').set(ended).where('id', '=', holdId).execute()
}

/** Those that stand first, the latest first; whose file it is stands in the case work, here the kind and the reason. */
export async function listHolds(db: Db) {
	return await db
		.selectFrom('named.retentionHold as h')
		.innerJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'h.municipalityId').onRef('s.id', '=', 'h.heldBy'),
		)
		.select(['h.id', 'h.personId', 'h.caseId', 'h.kind', 'h.reason', 'h.heldOn', 'h.untilOn', 'h.endedOn'])
		.select(['h.endedBecause', 's.name as holder'])
		.orderBy('h.endedOn', (by) => by.desc().nullsFirst())
		.orderBy('h.heldOn', 'desc')
		.orderBy('h.id')
		.limit(200)
		.execute()
}
