import { sql } from 'kysely'
import { type Instant, instant } from '../../foundation/plain-date.ts'
import type { Answer } from '../answer.ts'
import type { Act } from '../transaction.ts'

/** The sender's own name for a request, and keyed digests of all that it asks: by the current key, and by those before. */
export type Named = { readonly key: string; readonly digest: Buffer; readonly before?: readonly Buffer[] }

export type Once =
	| { readonly is: 'answered'; readonly answer: Answer<unknown>; readonly again: boolean }
	| { readonly is: 'named-otherwise' }

const kept = 24 * 60 * 60 * 1000

/**
 * Does the work the first time and gives the same answer for a day after. In the work's own transaction: two at once
 * meet on the row, and the second waits for the first one's answer.
 */
export async function once(act: Act, named: Named, work: () => Promise<Answer<unknown>>): Promise<Once> {
	if (await reserve(act, named)) {
		const answer = await work()
		// What was never begun may be asked anew, with its fault mended and under the same name.
		if (answer.is === 'bad-input' || answer.is === 'forbidden') await release(act, named)
		else await keep(act, named, answer)
		return { is: 'answered', answer, again: false }
	}
	const before = await getAnswered(act, named)
	const asked = [named.digest, ...(named.before ?? [])]
	if (!asked.some((one) => one.equals(before.digest))) return { is: 'named-otherwise' }
	return { is: 'answered', answer: JSON.parse(act.house.keys.unseal(before.cipher)), again: true }
}

async function reserve({ db, actor, now }: Act, { key, digest }: Named): Promise<boolean> {
	const { rows } = await sql`
		insert into named.answered_request as r (municipality_id, api_key_id, idempotency_key, request_digest, asked_at)
		values (${actor.municipalityId}, ${actor.actorId}, ${key}, ${digest}, ${now})
		on conflict (municipality_id, api_key_id, idempotency_key) do update
			set request_digest = excluded.request_digest, asked_at = excluded.asked_at, answer_cipher = null
			where r.asked_at <= ${dayBefore(now)}
		returning 1`.execute(db)
	return rows.length > 0
}

async function keep({ db, house, actor }: Act, { key }: Named, answer: Answer<unknown>): Promise<void> {
	await sql`update named.answered_request set answer_cipher = ${house.keys.seal(JSON.stringify(answer))}
		where api_key_id = ${actor.actorId} and idempotency_key = ${key}`.execute(db)
}

async function release({ db, actor }: Act, { key }: Named): Promise<void> {
	await sql`delete from named.answered_request
		where api_key_id = ${actor.actorId} and idempotency_key = ${key}`.execute(db)
}

async function getAnswered({ db, actor }: Act, { key }: Named) {
	const { rows } = await sql<{ digest: Buffer; cipher: Buffer }>`
		select request_digest as digest, answer_cipher as cipher from named.answered_request
		where api_key_id = ${actor.actorId} and idempotency_key = ${key}`.execute(db)
	const [row] = rows
	if (row === undefined) throw new Error('an answered request is there after it could not be reserved')
	return row
}

/** Answers older than a day are destroyed, those to forms too; gives how many. */
export async function forgetAnswers({ db, now }: Act): Promise<bigint> {
	const forms = await sql`delete from named.answered_form where asked_at <= ${dayBefore(now)}`.execute(db)
	const gone = await sql`delete from named.answered_request where asked_at <= ${dayBefore(now)}`.execute(db)
	return (gone.numAffectedRows ?? 0n) + (forms.numAffectedRows ?? 0n)
}

const dayBefore = (now: Instant): Instant => instant(new Date(Date.parse(now) - kept).toISOString())
