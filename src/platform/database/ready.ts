import { sql } from 'kysely'
import { isUnfinishedSql } from '../backup/unfinished.ts'
import type { House } from '../house.ts'

/** Whether the house can serve: its database answers, holds the schema, and is not half restored. */
export async function isReady(house: House): Promise<boolean> {
	try {
		await sql`select from signin.municipalities() limit 1`.execute(house.signIn)
		const { rows } = await sql<{ unfinished: boolean }>`select ${sql.raw(isUnfinishedSql)}`.execute(
			house.signIn,
		)
		return rows[0]?.unfinished === false
	} catch (fault) {
		house.log.warn({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'not ready')
		return false
	}
}
