import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export type Template = {
	readonly id: string
	readonly fileName: string
	readonly sha256: string
	readonly fields: readonly string[]
	readonly addedAt: Instant
}

const described = ['id', 'fileName', 'sha256', 'fields', 'addedAt'] as const

/** Newest first, without the files themselves. */
export async function listTemplates(db: Db): Promise<Template[]> {
	return await db.selectFrom('counted.wordTemplate').select(described).orderBy('addedAt', 'desc').execute()
}

export async function findTemplate(
	db: Db,
	id: string,
): Promise<(Template & { readonly file: Uint8Array }) | null> {
	const found = await db
		.selectFrom('counted.wordTemplate')
		.select([...described, 'file'])
		.where('id', '=', id)
		.executeTakeFirst()
	return found ?? null
}

export async function insertTemplate(
	db: Db,
	municipalityId: number,
	given: {
		fileName: string
		file: Uint8Array
		sha256: string
		fields: string[]
		addedBy: string
		addedAt: Instant
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.wordTemplate')
		.values({ municipalityId, ...given, file: Buffer.from(given.file) })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}
