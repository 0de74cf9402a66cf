import type { Insertable } from 'kysely'
import type { DB } from '../../../../database/types.ts'
import type { Act } from '../../../platform/transaction.ts'
import { withWords } from './words.ts'

type Db = Act['db']
type Sheet = Omit<Insertable<DB['named.evictionDay']>, 'municipalityId' | 'id'>

/** One sheet a case: planned anew it takes the place of the earlier one, which stays in history. */
export async function putSheet(db: Db, municipalityId: number, given: Sheet): Promise<void> {
	const { caseId: _, ...facts } = given
	await db
		.insertInto('named.evictionDay')
		.values({ municipalityId, ...given })
		.onConflict((conflict) => conflict.columns(['municipalityId', 'caseId']).doUpdateSet(facts))
		.execute()
}

export async function findSheet(db: Db, caseId: string) {
	const rows = await db
		.selectFrom('named.evictionDay')
		.select([
			'id',
			'attendsId',
			'childrenAtHome',
			'homeEmpty',
			'tonight',
			'keys',
			'storage',
			'postponementAskedOn',
			'stayAskedOn',
			'plannedBy',
			'recordedAt',
		])
		.where('caseId', '=', caseId)
		.execute()
	const words = ['attendsOthers', 'childrenWith', 'tonightWhere', 'storageNote', 'note'] as const
	const [found] = await withWords(db, 'eviction_day', words, rows)
	return found
}
