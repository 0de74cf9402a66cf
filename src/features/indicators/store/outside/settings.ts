import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Act } from '../../../../platform/transaction.ts'
import type { FigureSex } from '../../rules/outside/figure.ts'

type Db = Act['db']

export type OutsideAddress = { readonly baseUrl: string; readonly measures: readonly string[] }

/** Null: nothing is ever fetched. */
export async function findAddress(db: Db): Promise<OutsideAddress | null> {
	const row = await db
		.selectFrom('counted.outsideAddress')
		.select(['baseUrl', 'measures'])
		.where('source', '=', 'kolada')
		.executeTakeFirst()
	return row ?? null
}

export async function saveAddress(
	db: Db,
	municipalityId: number,
	given: OutsideAddress & { readonly setBy: string; readonly setAt: Instant },
): Promise<void> {
	await db
		.insertInto('counted.outsideAddress')
		.values({ municipalityId, source: 'kolada', ...given, measures: [...given.measures] })
		.onConflict((conflict) =>
			conflict.constraint('one_address_of_a_source').doUpdateSet((eb) => ({
				baseUrl: eb.ref('excluded.baseUrl'),
				measures: eb.ref('excluded.measures'),
				setBy: eb.ref('excluded.setBy'),
				setAt: eb.ref('excluded.setAt'),
			})),
		)
		.execute()
}

export async function removeAddress(db: Db): Promise<void> {
	await db.deleteFrom('counted.outsideAddress').where('source', '=', 'kolada').execute()
}

export type OutsideLink = {
	readonly indicatorId: string
	readonly source: 'kolada' | 'evictions'
	readonly measure: string
	readonly sex: FigureSex
}

/** Which outside figure is which indicator's. */
export async function listLinks(
	db: Db,
	indicatorIds: readonly string[] | null = null,
): Promise<OutsideLink[]> {
	if (indicatorIds?.length === 0) return []
	return await db
		.selectFrom('counted.indicatorOutside')
		.select(['indicatorId', 'source', 'measure', 'sex'])
		.$if(indicatorIds !== null, (read) => read.where('indicatorId', 'in', [...(indicatorIds ?? [])]))
		.execute()
}

export async function saveLink(db: Db, municipalityId: number, given: OutsideLink): Promise<void> {
	await db
		.insertInto('counted.indicatorOutside')
		.values({ municipalityId, ...given })
		.onConflict((conflict) =>
			conflict.constraint('one_outside_figure_of_an_indicator').doUpdateSet((eb) => ({
				source: eb.ref('excluded.source'),
				measure: eb.ref('excluded.measure'),
				sex: eb.ref('excluded.sex'),
			})),
		)
		.execute()
}

export async function removeLink(db: Db, indicatorId: string): Promise<void> {
	await db.deleteFrom('counted.indicatorOutside').where('indicatorId', '=', indicatorId).execute()
}

/** What indicators are called, for choosing one. */
export async function listIndicatorNames(
	db: Db,
): Promise<{ readonly id: string; readonly name: string; readonly unit: string }[]> {
	return await db
		.selectFrom('counted.indicator')
		.select(['id', 'name', 'unit'])
		.orderBy('name')
		.orderBy('id')
		.execute()
}
