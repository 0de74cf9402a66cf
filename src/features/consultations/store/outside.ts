import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'

/** Asked before a municipality is known; null for an address where nothing is, or not yet. */
export async function findConsultationAt(house: House, address: string, today: PlainDate) {
	const { rows } = await sql<{ municipalityId: number; consultationId: string }>`
		select municipality_id, consultation_id from signin.consultation_at(${address}, ${today})`.execute(
		house.signIn,
	)
	return rows[0] ?? null
}

/** What a secret opens: a body's page or an answer's own. */
export async function findOpenedBy(house: House, digest: Buffer) {
	const { rows } = await sql<{ municipalityId: number; bodyId: string | null; answerId: string | null }>`
		select municipality_id, body_id, answer_id from signin.answering(${digest})`.execute(house.signIn)
	return rows[0] ?? null
}
