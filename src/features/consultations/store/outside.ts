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
	const digests = house.keys.blindIndexes(`spent ${page}`)
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('counted.spentForm')
		.values(digests.map((digest) => ({ municipalityId: actor.municipalityId, digest, spentOn: today })))
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst()
	// Spent under a key before it was spent all the same.
	return numInsertedOrUpdatedRows === BigInt(digests.length)
}

/** How many answers to the same consultation wait to be confirmed by the same address. */
export async function countWaiting({ db, house }: Act, email: string): Promise<number> {
	let count = 0
	for (const digest of house.keys.blindIndexes(email.toLowerCase())) {
		const { rows } = await sql<{ count: number }>`select context.waiting_from(${digest}) as count`.execute(db)
		count += rows[0]?.count ?? 0
	}
	return count
}
