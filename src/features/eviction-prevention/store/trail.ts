import { sql } from 'kysely'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { Act } from '../../../platform/transaction.ts'

type Trace = { at: Instant; actorId: string | null; name: string; outcome: 'done' | 'refused' | 'missing' }

/** The audit's rows about one case; the database's own function knows which municipality asks. */
export async function listTrail(db: Act['db'], caseId: string): Promise<Trace[]> {
	const found = await sql<Trace>`
		select at, actor_id, name, outcome from audit.trail_of(${caseId}::uuid)
	`.execute(db)
	return found.rows
}
