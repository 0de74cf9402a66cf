import type { Act } from '../../../../platform/transaction.ts'
import type { Destroyed } from '../../rules/known/sources.ts'

export async function listDestroyed(db: Act['db']): Promise<Destroyed[]> {
	return await db
		.selectFrom('counted.destroyedSource')
		.select(['source', 'until', 'destroyedOn'])
		.orderBy('until')
		.execute()
}
