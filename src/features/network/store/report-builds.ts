import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Build } from '../rules/yearly-report/report.ts'
import type { Gathered } from '../rules/yearly-report/sources.ts'

type Db = Act['db']

const builds = (db: Db) =>
	db
		.selectFrom('counted.reportBuild')
		.select(['id', 'stepsDone', 'steps', 'askedAt', 'endedAt'])
		.select((of) => [
			of.ref('state').$castTo<Build['state']>().as('state'),
			of.ref('step').$castTo<Build['step']>().as('step'),
		])

/** The last that anybody asked for, whatever became of it. */
export async function findLastBuild(db: Db, reportId: string): Promise<Build | null> {
	const found = await builds(db)
		.where('reportId', '=', reportId)
		.orderBy('askedAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst()
	return found ?? null
}

export async function findBuild(db: Db, id: string): Promise<(Build & { reportId: string }) | null> {
	return (await builds(db).select('reportId').where('id', '=', id).executeTakeFirst()) ?? null
}

/** What the report rests on: the material of the last building that came through. */
export async function findGathered(db: Db, reportId: string): Promise<Gathered | null> {
	const row = await db
		.selectFrom('counted.reportBuild')
		.select((of) => of.ref('facts').$castTo<Gathered>().as('facts'))
		.where('reportId', '=', reportId)
		.where('state', '=', 'done')
		.orderBy('askedAt', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst()
	return row?.facts ?? null
}

type NewBuild = {
	readonly reportId: string
	readonly askedBy: string | null
	readonly askedAt: Instant
}

export async function insertBuild(db: Db, municipalityId: number, given: NewBuild): Promise<string> {
	const { id } = await db
		.insertInto('counted.reportBuild')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** A correction begins with the material of the version before it. */
export async function keepGathered(
	db: Db,
	municipalityId: number,
	{ gathered, ...given }: NewBuild & { readonly gathered: Gathered },
): Promise<void> {
	await db
		.insertInto('counted.reportBuild')
		.values({
			...{ municipalityId, ...given, state: 'done', step: 'examples', endedAt: given.askedAt },
			facts: JSON.stringify(gathered),
		})
		.execute()
}

type Change = Partial<Pick<Build, 'state' | 'step' | 'stepsDone' | 'steps' | 'endedAt'>> & {
	readonly gathered?: Gathered
}

/** False when it is in none of the states that the change is made from: somebody has cancelled it. */
export async function changeBuild(
	db: Db,
	id: string,
	from: readonly Build['state'][],
	{ gathered, ...change }: Change,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.reportBuild')
		.set({ ...change, ...(gathered === undefined ? {} : { facts: JSON.stringify(gathered) }) })
		.where('id', '=', id)
		.where('state', 'in', [...from])
		.executeTakeFirst()
	return numUpdatedRows > 0n
}
