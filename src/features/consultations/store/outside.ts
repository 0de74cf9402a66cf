import { sql } from 'kysely'
import type { PlainDate } from '../../../foundation/plain-date.ts'
import type { House } from '../../../platform/house.ts'
import type { Act } from '../../../platform/transaction.ts'

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

/** True the first time: a page of the open form is good for one answer, whoever sends it and whatever stands beside its token. */
export async function spendForm({ db, actor, house, today }: Act, page: string): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('counted.spentForm')
		.values({
			municipalityId: actor.municipalityId,
			digest: house.keys.blindIndex(`spent ${page}`),
			spentOn: today,
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	return numInsertedOrUpdatedRows === 1n
}

/** How many answers to the same consultation wait to be confirmed by the same address. */
export async function countWaiting({ db, house }: Act, email: string): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select context.waiting_from(${house.keys.blindIndex(email.toLowerCase())}) as count`.execute(db)
	return rows[0]?.count ?? 0
}
