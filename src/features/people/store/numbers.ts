import type { Act } from '../../../platform/transaction.ts'

export async function listNumbers(db: Act['db'], personIds: readonly string[]) {
	if (personIds.length === 0) return []
	return await db
		.selectFrom('named.identityNumber')
		.select(['personId', 'kind', 'cipher'])
		.where('personId', 'in', [...personIds])
		.where('kind', '<>', 'reserve')
		.orderBy('id')
		.execute()
}
