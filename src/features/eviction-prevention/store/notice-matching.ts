import { sql } from 'kysely'
import type { Act } from '../../../platform/transaction.ts'

// Read and written by matching alone.

type Db = Act['db']

/** The latest tenant with the notice's committee. */
export async function findLatestTenant(db: Db, noticeId: string) {
	return await db
		.selectFrom('named.noticeTenant as t')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 't.municipalityId').onRef('n.id', '=', 't.noticeId'),
		)
		.select(['t.id as tenantId', 't.matched', 'n.committeeId', 't.name', 't.address', 't.identityCipher'])
		.where('t.noticeId', '=', noticeId)
		.orderBy('t.id', 'desc')
		.limit(1)
		.executeTakeFirst()
}

/** Whom matching found: for certain, or perhaps somebody protected, whose rules then hide the tenant; null is nobody. */
export type Found = { readonly state: 'matched' | 'perhaps-protected'; readonly personId: string }

/** Open notices without a case whose tenant officers may see. */
export async function listSeenOpenNotices(db: Db): Promise<string[]> {
	const seen = await db
		.selectFrom('named.noticeMatch as m')
		.innerJoin('named.notice as n', (join) =>
			join.onRef('n.municipalityId', '=', 'm.municipalityId').onRef('n.id', '=', 'm.id'),
		)
		.leftJoin('named.person as p', (join) =>
			join.onRef('p.municipalityId', '=', 'm.municipalityId').onRef('p.id', '=', 'm.personId'),
		)
		.select('m.id')
		.where('n.status', '=', 'open')
		.where('m.caseId', 'is', null)
		.where('m.state', '<>', 'waiting')
		.where((eb) => eb.or([eb('p.id', 'is', null), eb('p.protection', '=', 'none')]))
		.execute()
	return seen.map(({ id }) => id)
}

const nobody = { state: 'unknown-person', personId: null } as const

/** Whom the notice concerns; case work's own finding stays when matching finds nobody. */
export async function settleMatch(
	db: Db,
	tenant: { readonly noticeId: string; readonly tenantId: string },
	found: Found | null,
): Promise<void> {
	const { noticeId, tenantId } = tenant
	const settled = db
		.updateTable('named.noticeMatch')
		.set({ ...(found ?? nobody), matchedAt: sql`clock_timestamp()` })
		.where('id', '=', noticeId)
	await (found === null
		? settled.where((eb) => eb.or([eb('personId', 'is', null), eb('state', '=', 'perhaps-protected')]))
		: settled
	).execute()
	await db
		.updateTable('named.noticeTenant')
		.set({ matched: sql`id = ${tenantId}` })
		.where('noticeId', '=', noticeId)
		.execute()
}
