import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import { type WrittenPart, writtenParts } from '../rules/paper-facts.ts'
import type { Period } from '../rules/period.ts'
import { findLatestLayout } from './layouts.ts'

type Db = Act['db']

/** The municipality as its papers' heads name it. */
export async function getSender(db: Db) {
	return await db.selectFrom('named.municipality').select(['name', 'invented']).executeTakeFirstOrThrow()
}

export async function findPaper(db: Db, planId: string, { year, part }: Period) {
	const found = await db
		.selectFrom('counted.paper as p')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'p.municipalityId').onRef('s.id', '=', 'p.officerId'),
		)
		.select(['p.id', 'p.registryNumber', 'p.datedOn', 'p.layoutId', 's.name as officer'])
		.where('p.planId', '=', planId)
		.where('p.year', '=', year)
		.where('p.part', '=', part)
		.executeTakeFirst()
	return found ?? null
}

/** The paper of a plan and period, begun when nobody has: its officer is whoever begins it. */
export async function openPaper(
	db: Db,
	municipalityId: number,
	given: Period & { planId: string; officerId: string; datedOn: PlainDate },
): Promise<string> {
	const found = await findPaper(db, given.planId, given)
	if (found !== null) return found.id
	const layout = await findLatestLayout(db)
	const begun = await db
		.insertInto('counted.paper')
		.values({ municipalityId, ...given, layoutId: layout?.id ?? null })
		.onConflict((conflict) => conflict.constraint('one_paper_a_period').doNothing())
		.returning('id')
		.executeTakeFirst()
	if (begun !== undefined) return begun.id
	// Somebody else began it in the same moment.
	const there = await findPaper(db, given.planId, given)
	if (there === null) throw new Error('a paper that is there is not found')
	return there.id
}

/** Whoever writes on the paper, or notes that it is decided on, waits here for whoever does it already. */
export async function holdPaper(db: Db, id: string): Promise<void> {
	await sql`select from counted.paper where id = ${id} for update`.execute(db)
}

export async function savePaperHead(
	db: Db,
	id: string,
	given: { registryNumber: string | null; datedOn: PlainDate },
): Promise<void> {
	await db.updateTable('counted.paper').set(given).where('id', '=', id).execute()
}

export async function savePart(
	db: Db,
	municipalityId: number,
	given: { paperId: string; part: WrittenPart; text: string; writtenBy: string; writtenAt: Instant },
): Promise<void> {
	await db
		.insertInto('counted.paperPart')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_text_a_part').doUpdateSet((eb) => ({
				text: eb.ref('excluded.text'),
				writtenBy: eb.ref('excluded.writtenBy'),
				writtenAt: eb.ref('excluded.writtenAt'),
			})),
		)
		.execute()
}

/** What people wrote, by part; a part that was emptied is left out. */
export async function listParts(db: Db, paperId: string): Promise<Partial<Record<WrittenPart, string>>> {
	const rows = await db
		.selectFrom('counted.paperPart')
		.select(['part', 'text'])
		.where('paperId', '=', paperId)
		.execute()
	const known: readonly string[] = writtenParts
	return Object.fromEntries(
		rows
			.filter(({ part, text }) => text !== '' && known.includes(part))
			.map(({ part, text }) => [part, text]),
	)
}

export async function insertPreparation(
	db: Db,
	municipalityId: number,
	given: { paperId: string; body: string; dealtOn: PlainDate; outcome: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.paperPreparation')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The paper that a step belongs to; null when there is none for the actor. */
export async function findPaperOfPreparation(db: Db, id: string): Promise<string | null> {
	const found = await db
		.selectFrom('counted.paperPreparation')
		.select('paperId')
		.where('id', '=', id)
		.executeTakeFirst()
	return found?.paperId ?? null
}

export async function deletePreparation(db: Db, id: string): Promise<void> {
	await db.deleteFrom('counted.paperPreparation').where('id', '=', id).execute()
}

/** Oldest first, as the matter went. */
export async function listPreparation(db: Db, paperId: string) {
	return await db
		.selectFrom('counted.paperPreparation')
		.select(['id', 'body', 'dealtOn', 'outcome'])
		.where('paperId', '=', paperId)
		.orderBy('dealtOn')
		.execute()
}
