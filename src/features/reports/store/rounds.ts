import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Part, Period } from '../rules/period.ts'

type Db = Act['db']

export type FollowUp = Period & {
	readonly id: string
	readonly planId: string
	readonly openedOn: PlainDate
	readonly commentsDueOn: PlainDate | null
	readonly frozenAt: Instant | null
	readonly frozenBy: string | null
	/** The number of the secret annex; null when nothing is hidden or nothing is frozen. */
	readonly annexNumber: number | null
}

const followUps = (db: Db) =>
	db
		.selectFrom('counted.planFollowUp as f')
		.leftJoin('named.staff as s', (join) =>
			join.onRef('s.municipalityId', '=', 'f.municipalityId').onRef('s.id', '=', 'f.frozenBy'),
		)
		.select([
			'f.id',
			'f.planId',
			'f.year',
			'f.part',
			'f.openedOn',
			'f.commentsDueOn',
			'f.frozenAt',
			'f.annexNumber',
			's.name as frozenBy',
		])

/** Newest year first. */
export async function listFollowUps(db: Db): Promise<FollowUp[]> {
	return await followUps(db).orderBy('f.year', 'desc').orderBy('f.openedOn', 'desc').execute()
}

export async function findFollowUp(db: Db, id: string): Promise<FollowUp | null> {
	return (await followUps(db).where('f.id', '=', id).executeTakeFirst()) ?? null
}

export async function listFollowUpsOf(db: Db, planId: string): Promise<FollowUp[]> {
	return await followUps(db).where('f.planId', '=', planId).orderBy('f.year', 'desc').execute()
}

/** Of one period, whatever plan. */
export async function listFollowUpsIn(db: Db, { year, part }: Period): Promise<FollowUp[]> {
	return await followUps(db).where('f.year', '=', year).where('f.part', '=', part).orderBy('f.id').execute()
}

export async function insertFollowUp(
	db: Db,
	municipalityId: number,
	given: Period & {
		planId: string
		openedOn: PlainDate
		openedBy: string
		commentsDueOn: PlainDate | null
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.planFollowUp')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function markFrozen(
	db: Db,
	id: string,
	given: { frozenAt: Instant; frozenBy: string; annexNumber: number | null },
): Promise<void> {
	await db.updateTable('counted.planFollowUp').set(given).where('id', '=', id).execute()
}

/** The municipality's way through the budget's year; null until somebody has settled it. */
export async function findCycle(db: Db): Promise<{ parts: Part[]; daysToComment: number } | null> {
	const found = await db
		.selectFrom('counted.followUpCycle')
		.select(['parts', 'daysToComment'])
		.$castTo<{ parts: Part[]; daysToComment: number }>()
		.executeTakeFirst()
	return found ?? null
}

export async function saveCycle(
	db: Db,
	municipalityId: number,
	{ parts, ...given }: { parts: readonly Part[]; daysToComment: number; setBy: string; setOn: PlainDate },
): Promise<void> {
	await db
		.insertInto('counted.followUpCycle')
		.values({ municipalityId, parts: [...parts], ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_cycle').doUpdateSet((eb) => ({
				parts: eb.ref('excluded.parts'),
				daysToComment: eb.ref('excluded.daysToComment'),
				setBy: eb.ref('excluded.setBy'),
				setOn: eb.ref('excluded.setOn'),
			})),
		)
		.execute()
}
