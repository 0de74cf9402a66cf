import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Db = Act['db']

export async function insertSupplyPlan(
	db: Db,
	municipalityId: number,
	given: {
		readonly title: string
		readonly adoptedOn: PlainDate
		readonly registryNumber: string | null
		readonly recordedBy: string
	},
): Promise<string> {
	const { id } = await db
		.insertInto('counted.housingSupplyPlan')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** The first first. */
export async function listSupplyPlans(db: Db) {
	return await db
		.selectFrom('counted.housingSupplyPlan')
		.select(['id', 'title', 'adoptedOn', 'registryNumber'])
		.orderBy('adoptedOn')
		.execute()
}
