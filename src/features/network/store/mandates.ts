import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'
import type { LeftOpen } from '../rules/coordination/hand-over.ts'

type Db = Act['db']

export type MandateGiven = {
	readonly title: string
	readonly fromOn: PlainDate
	readonly throughOn: PlainDate
	readonly decidedBy: string
	readonly decisionTitle: string
	readonly decisionOn: PlainDate
	readonly audience: string
}

type HandedOver = {
	readonly endedOn: PlainDate
	readonly handedTo: string
	readonly handOver: string
	readonly leftOpen: LeftOpen
}

export type Mandate = MandateGiven & { readonly id: string } & {
	readonly [Told in keyof HandedOver]: HandedOver[Told] | null
}

/** The latest first. */
export async function listMandates(db: Db): Promise<Mandate[]> {
	return await db
		.selectFrom('counted.mandate')
		.select((of) => [
			...(['id', 'title', 'fromOn', 'throughOn', 'decidedBy', 'decisionTitle', 'decisionOn'] as const),
			...(['audience', 'endedOn', 'handedTo', 'handOver'] as const),
			of.ref('leftOpen').$castTo<LeftOpen | null>().as('leftOpen'),
		])
		.orderBy('fromOn', 'desc')
		.orderBy('id', 'desc')
		.execute()
}

export async function insertMandate(db: Db, municipalityId: number, given: MandateGiven): Promise<string> {
	const { id } = await db
		.insertInto('counted.mandate')
		.values({ municipalityId, ...given })
		.returning('id')
		.executeTakeFirstOrThrow()
	return id
}

/** True when it was there and had not ended. */
export async function saveMandate(db: Db, id: string, given: MandateGiven): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.mandate')
		.set(given)
		.where('id', '=', id)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}

export async function saveHandOver(
	db: Db,
	id: string,
	{ leftOpen, ...handed }: HandedOver,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('counted.mandate')
		.set({ ...handed, leftOpen: JSON.stringify(leftOpen) })
		.where('id', '=', id)
		.where('endedOn', 'is', null)
		.executeTakeFirst()
	return numUpdatedRows === 1n
}
