import type { Instant, PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { Library } from '../rules/knowledge/library.ts'

type Db = Act['db']

/** The libraries of the networks that the municipality belongs to, by name; one that was never fetched has no content. */
export async function listLibraries(db: Db) {
	return await libraries(db).orderBy('networkName').orderBy('id').execute()
}

export async function findLibrary(db: Db, id: string) {
	return (await libraries(db).where('id', '=', id).executeTakeFirst()) ?? null
}

function libraries(db: Db) {
	return db
		.selectFrom('counted.networkLibrary')
		.select(['id', 'networkCode', 'networkName', 'address', 'retrievedAt', 'askedAt', 'failedBecause'])
		.select((of) => of.ref('content').$castTo<Library | null>().as('content'))
}

export async function insertAddress(
	db: Db,
	municipalityId: number,
	given: { readonly address: string; readonly broughtBy: string; readonly askedAt: Instant },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkLibrary')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

type Brought = { readonly library: Library; readonly digest: string; readonly retrievedAt: Instant }

/** A library brought as a file takes the place of the same network's. */
export async function saveBrought(
	db: Db,
	municipalityId: number,
	{ broughtBy, ...brought }: Brought & { readonly broughtBy: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.networkLibrary')
		.values({ municipalityId, broughtBy, ...rowOf(brought) })
		.onConflict((conflict) =>
			conflict.constraint('one_library_of_a_network').doUpdateSet((eb) => ({
				networkName: eb.ref('excluded.networkName'),
				content: eb.ref('excluded.content'),
				digest: eb.ref('excluded.digest'),
				retrievedAt: eb.ref('excluded.retrievedAt'),
				broughtBy: eb.ref('excluded.broughtBy'),
			})),
		)
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

export async function saveFetched(db: Db, id: string, brought: Brought): Promise<void> {
	await db
		.updateTable('counted.networkLibrary')
		.set({ ...rowOf(brought), askedAt: null, failedBecause: null })
		.where('id', '=', id)
		.execute()
}

const rowOf = ({ library, digest, retrievedAt }: Brought) => ({
	...{ networkCode: library.network.code, networkName: library.network.name },
	...{ content: JSON.stringify(library), digest, retrievedAt },
})

export async function askLibrary(db: Db, id: string, askedAt: Instant): Promise<void> {
	await db
		.updateTable('counted.networkLibrary')
		.set({ askedAt, failedBecause: null })
		.where('id', '=', id)
		.execute()
}

export async function failLibrary(db: Db, id: string, failedBecause: string): Promise<void> {
	await db
		.updateTable('counted.networkLibrary')
		.set({ askedAt: null, failedBecause })
		.where('id', '=', id)
		.execute()
}

export async function deleteLibrary(db: Db, id: string): Promise<boolean> {
	const gone = await db.deleteFrom('counted.networkLibrary').where('id', '=', id).executeTakeFirst()
	return gone.numDeletedRows > 0n
}

export type CopyMade = {
	readonly networkCode: string
	readonly networkName: string
	readonly templateId: string
	readonly templateVersion: number
	readonly title: string
	readonly licence: string
	readonly licensor: string
	readonly planId: string | null
	readonly guidelineId: string | null
	readonly copiedOn: PlainDate
}

export async function insertCopy(
	db: Db,
	municipalityId: number,
	made: CopyMade & { readonly copiedBy: string },
): Promise<string> {
	const { id } = await db
		.insertInto('counted.templateCopy')
		.values({ municipalityId, ...made })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** Newest first, with what it is called here now. */
export async function listCopies(db: Db) {
	return await db
		.selectFrom('counted.templateCopy as copy')
		.leftJoin('counted.plan as plan', (join) =>
			join.onRef('plan.municipalityId', '=', 'copy.municipalityId').onRef('plan.id', '=', 'copy.planId'),
		)
		.leftJoin('counted.guideline as guideline', (join) =>
			join
				.onRef('guideline.municipalityId', '=', 'copy.municipalityId')
				.onRef('guideline.id', '=', 'copy.guidelineId'),
		)
		.select([
			...([
				'copy.id',
				'copy.networkCode',
				'copy.networkName',
				'copy.templateId',
				'copy.templateVersion',
			] as const),
			...(['copy.title', 'copy.licence', 'copy.licensor', 'copy.planId', 'copy.guidelineId'] as const),
			...(['copy.copiedOn', 'plan.title as planTitle', 'guideline.title as guidelineTitle'] as const),
		])
		.orderBy('copy.copiedOn', 'desc')
		.orderBy('copy.id', 'desc')
		.execute()
}
