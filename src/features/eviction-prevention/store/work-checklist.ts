import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ChecklistItem } from '../rules/work/checklist.ts'
import { withWords } from './words.ts'

type Db = Act['db']

export type Told = {
	readonly caseId: string
	readonly what: 'tick' | 'contact' | 'elderly-care' | 'income-support' | 'draft' | 'notice'
	readonly code: string
	readonly state: string
}

/** What each case tells its checklist by itself, in one statement however many the cases are. */
export async function listToldToChecklists(db: Db, caseIds: readonly string[]): Promise<Told[]> {
	if (caseIds.length === 0) return []
	const ids = sql`any(${[...caseIds]}::uuid[])`
	const { rows } = await sql<Told>`
		select case_id, 'tick' as what, code, state from named.checklist_tick where case_id = ${ids}
		union all
		select case_id, 'contact', kind, case when bool_or(result = 'reached') then 'reached' else 'tried' end
			from named.contact_attempt where case_id = ${ids} group by case_id, kind
		union all
		select distinct case_id, 'elderly-care', kind, '' from named.case_task
			where case_id = ${ids} and kind = 'elderly-care'
		union all
		select distinct case_id, 'income-support', kind, '' from named.economy_measure
			where case_id = ${ids} and kind = 'income-support'
		union all
		select distinct case_id, 'draft', '', '' from named.journal_note where case_id = ${ids} and signed_at is null
		union all
		select distinct case_id, 'notice', '', '' from named.notice_match where case_id = ${ids}
	`.execute(db)
	return rows
}

/** The municipality's own versions, each with its items in order. */
export async function listChecklistVersions(db: Db) {
	const versions = await db
		.selectFrom('named.checklistVersion')
		.select(['id', 'number', 'inForceFrom', 'decidedOn', 'decidedBy'])
		.orderBy('number')
		.execute()
	if (versions.length === 0) return []
	const items = await db
		.selectFrom('named.checklistItem')
		.select(['versionId', 'code', 'phase', 'applies', 'required', 'said'])
		.orderBy('place')
		.execute()
	const ofVersion = Map.groupBy(items, (item) => item.versionId)
	return versions.map((version) => ({ ...version, items: ofVersion.get(version.id) ?? [] }))
}

/** The version that begins to be followed on the day, made now or written anew while nobody follows it. */
export async function putChecklistVersion(
	db: Db,
	municipalityId: number,
	version: { number: number; inForceFrom: PlainDate; decidedOn: PlainDate; decidedBy: string },
	items: readonly ChecklistItem[],
): Promise<string> {
	const { decidedOn, decidedBy } = version
	const { id } = await db
		.insertInto('named.checklistVersion')
		.values({ municipalityId, ...version })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'inForceFrom']).doUpdateSet({ decidedOn, decidedBy }),
		)
		.returning('id')
		.executeTakeFirstOrThrow()
	await db.deleteFrom('named.checklistItem').where('versionId', '=', id).execute()
	if (items.length > 0) {
		await db
			.insertInto('named.checklistItem')
			.values(
				items.map(({ code, phase, applies, required, said }, place) => ({
					...{ municipalityId, versionId: id, code, phase, applies, required, said, place },
				})),
			)
			.execute()
	}
	return id
}

export async function putTick(
	db: Db,
	municipalityId: number,
	tick: {
		caseId: string
		code: string
		state: 'done' | 'not-needed'
		onDay: PlainDate
		note: string | null
		tickedBy: string
	},
): Promise<void> {
	const { state, onDay, note, tickedBy } = tick
	await db
		.insertInto('named.checklistTick')
		.values({ municipalityId, ...tick })
		.onConflict((conflict) =>
			conflict.columns(['municipalityId', 'caseId', 'code']).doUpdateSet({ state, onDay, note, tickedBy }),
		)
		.execute()
}

export async function removeTick(db: Db, caseId: string, code: string): Promise<void> {
	await db.deleteFrom('named.checklistTick').where('caseId', '=', caseId).where('code', '=', code).execute()
}

export async function listTicks(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.checklistTick')
		.select(['id', 'code', 'state', 'onDay', 'tickedBy', 'recordedAt'])
		.where('caseId', '=', caseId)
		.execute()
	return await withWords(db, 'checklist_tick', ['note'], rows)
}
