import { sql } from 'kysely'
import type { Act } from '../../../../platform/transaction.ts'

/** The units that the actor works in, with those below them: for which one may say something. */
export async function ownUnits(db: Act['db']): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`select id from context.units() as id`.execute(db)
	return rows.map(({ id }) => id)
}
