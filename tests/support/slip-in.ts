import type { RawBuilder } from 'kysely'
import type { Caller } from '../../src/platform/house.ts'
import { enter, type Purpose } from '../../src/platform/transaction.ts'

/** SQL slipped in under somebody's own, genuine context: the rows it gives. */
export async function slipIn<Row>(
	{ house, actor }: Caller,
	purpose: Purpose,
	statement: RawBuilder<Row>,
): Promise<Row[]> {
	return await house.app.transaction().execute(async (db) => {
		await enter(db, house, actor, purpose)
		return (await statement.execute(db)).rows
	})
}

/** The same for what changes rows: how many, or the code of the refusal. */
export async function slipInChange(
	{ house, actor }: Caller,
	purpose: Purpose,
	statement: RawBuilder<unknown>,
): Promise<number | string> {
	try {
		return await house.app.transaction().execute(async (db) => {
			await enter(db, house, actor, purpose)
			return Number((await statement.execute(db)).numAffectedRows ?? 0n)
		})
	} catch (fault) {
		return (fault as { code: string }).code
	}
}
