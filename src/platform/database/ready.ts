import { sql } from 'kysely'
import type { House } from '../house.ts'

/** Whether the house can serve: its database answers and holds the schema. */
export async function isReady(house: House): Promise<boolean> {
	try {
		await sql`select from signin.municipalities() limit 1`.execute(house.signIn)
		return true
	} catch (fault) {
		house.log.warn({ fault: fault instanceof Error ? fault.name : 'unknown' }, 'not ready')
		return false
	}
}
