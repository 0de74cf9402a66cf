import { type ExpressionBuilder, sql } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { ActivityKind, Check, Evidence, evidenceScale, TargetGroup } from '../rules/knowledge/example.ts'

type Db = Act['db']

export type ExampleSaid = {
	readonly title: string
	readonly placeId: string | null
	readonly elsewhere: string
	readonly method: string
	readonly result: string
	readonly evidenceScale: typeof evidenceScale
	readonly evidence: Evidence
	readonly evidenceSource: string
	readonly targetGroups: readonly TargetGroup[]
	readonly activities: readonly ActivityKind[]
	readonly contactOrganisation: string
	readonly contactRole: string
}

export async function insertExample(db: Db, municipalityId: number, said: ExampleSaid): Promise<string> {
	const { id } = await db
		.insertInto('counted.goodExample')
		.values({ municipalityId, ...said, ...listsOf(said) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveExample(
	db: Db,
	id: string,
	said: ExampleSaid | { readonly withdrawnOn: PlainDate },
): Promise<void> {
	const set = 'title' in said ? { ...said, ...listsOf(said) } : said
	await db.updateTable('counted.goodExample').set(set).where('id', '=', id).execute()
}

const listsOf = ({ targetGroups, activities }: ExampleSaid) => ({
	targetGroups: [...targetGroups],
	activities: [...activities],
})

/** By title, those withdrawn too; with where they are done. */
export async function listExamples(db: Db) {
	return await examples(db).orderBy('e.title').orderBy('e.id').execute()
}

export async function findExample(db: Db, id: string) {
	return (await examples(db).where('e.id', '=', id).executeTakeFirst()) ?? null
}

/** Whoever changes it waits here for whoever does it already. */
export async function holdExample(db: Db, id: string) {
	const found = await db
		.selectFrom('counted.goodExample')
		.select(['id', 'withdrawnOn'])
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst()
	return found ?? null
}

function examples(db: Db) {
	return db
		.selectFrom('counted.goodExample as e')
		.leftJoin('counted.networkPlace as place', (join) =>
			join.onRef('place.municipalityId', '=', 'e.municipalityId').onRef('place.id', '=', 'e.placeId'),
		)
		.select([
			...([
				'e.id',
				'e.title',
				'e.placeId',
				'e.elsewhere',
				'e.method',
				'e.result',
				'e.evidenceSource',
			] as const),
			...(['e.contactOrganisation', 'e.contactRole', 'e.withdrawnOn', 'place.name as placeName'] as const),
		])
		.select((of) => [
			of.ref('e.evidenceScale').$castTo<typeof evidenceScale>().as('evidenceScale'),
			of.ref('e.evidence').$castTo<Evidence>().as('evidence'),
			of.ref('e.targetGroups').$castTo<TargetGroup[]>().as('targetGroups'),
			of.ref('e.activities').$castTo<ActivityKind[]>().as('activities'),
		])
}

export async function insertCheck(
	db: Db,
	municipalityId: number,
	check: Check & { readonly goodExampleId: string; readonly note: string; readonly checkedBy: string },
): Promise<void> {
	await db
		.insertInto('counted.exampleCheck')
		.values({ municipalityId, ...check })
		.execute()
}

/** The last check of each example, by the example's id. */
export async function lastChecks(db: Db): Promise<ReadonlyMap<string, Check>> {
	const rows = await db
		.selectFrom('counted.exampleCheck')
		.distinctOn('goodExampleId')
		.select(['goodExampleId', 'checkedOn'])
		.select((of) => checkWords(of))
		.orderBy('goodExampleId')
		.orderBy('checkedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
	return new Map(rows.map(({ goodExampleId, ...check }) => [goodExampleId, check]))
}

/** Newest first. */
export async function checksOf(db: Db, goodExampleId: string) {
	return await db
		.selectFrom('counted.exampleCheck')
		.select(['id', 'checkedOn', 'note'])
		.select((of) => checkWords(of))
		.where('goodExampleId', '=', goodExampleId)
		.orderBy('checkedOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

const checkWords = (of: ExpressionBuilder<DB, 'counted.exampleCheck'>) => [
	of.ref('contact').$castTo<Check['contact']>().as('contact'),
	of.ref('goesOn').$castTo<Check['goesOn']>().as('goesOn'),
]

type Reached = { readonly name: string; readonly reachedBy: string }

/** Whom to call takes the place of whom one called before; null takes them away. */
export async function saveContact(
	{ db, actor, house }: Act,
	id: string,
	reached: Reached | null,
): Promise<void> {
	await db.deleteFrom('named.exampleContact').where('id', '=', id).execute()
	if (reached === null) return
	await db
		.insertInto('named.exampleContact')
		.values({
			...{ municipalityId: actor.municipalityId, id },
			nameCipher: house.keys.seal(reached.name),
			reachedByCipher: house.keys.seal(reached.reachedBy),
		})
		.execute()
}

export async function findContact({ db, house }: Act, id: string): Promise<Reached | null> {
	const row = await db
		.selectFrom('named.exampleContact')
		.select(['nameCipher', 'reachedByCipher'])
		.where('id', '=', id)
		.executeTakeFirst()
	if (row === undefined) return null
	return { name: house.keys.unseal(row.nameCipher), reachedBy: house.keys.unseal(row.reachedByCipher) }
}

/** All that a network shares, as it stands open; by the network's code, for anyone. */
export async function findOpenLibrary(house: House, code: string) {
	const row = await house.published
		.selectFrom('published.library')
		.select(['content', 'digest'])
		.where('code', '=', code)
		.executeTakeFirst()
	return row ?? null
}

/** One at a time lays out what is shared: whoever comes next sees what the one before took away. */
export async function holdOpenLibrary(db: Db, municipalityId: number): Promise<void> {
	await sql`select pg_advisory_xact_lock(${municipalityId}::int, hashtext('open library'))`.execute(db)
}

export async function saveOpenLibrary(
	db: Db,
	municipalityId: number,
	given: { readonly code: string; readonly content: string; readonly digest: string },
): Promise<void> {
	await db
		.insertInto('published.library')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.column('municipalityId').doUpdateSet((eb) => ({
				code: eb.ref('excluded.code'),
				content: eb.ref('excluded.content'),
				digest: eb.ref('excluded.digest'),
			})),
		)
		.execute()
}
