import { sql } from 'kysely'
import { refuse } from '../foundation/refusal.ts'
import type { Answer } from './answer.ts'
import { asText } from './audit.ts'
import type { Act } from './transaction.ts'

/** What a form's own page is called in what it posts: every page that is drawn has one of its own. */
const field = 'onceId'

type Pressed = { readonly command: string; readonly input: unknown; readonly tellsOnce: boolean }

/**
 * The work of a form the first time that it is sent, and the same answer when the same page sends the same again: a
 * double press does nothing twice. Written otherwise, or by a page drawn anew, it is another. Two at once meet on the row
 * and the second waits. What is told only once is not kept to be told again. Refusal: already-done.
 */
export async function oncePerForm<Value>(
	act: Act,
	{ command, input, tellsOnce }: Pressed,
	work: () => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
	const page = typeof input === 'object' && input !== null && field in input ? input[field] : undefined
	const { db, house, actor, now } = act
	if (typeof page !== 'string' || actor.actorId === '') return await work()
	const digests = house.keys.blindIndexes(`${command}|${asText(input)}`)
	const [digest] = digests
	const mine = sql`actor_id = ${actor.actorId} and digest in (${sql.join(digests)})`
	const older =
		digests.length > 1 ? await sql`select from named.answered_form where ${mine}`.execute(db) : null
	const reserve = sql`
		insert into named.answered_form (municipality_id, actor_id, digest, asked_at)
		values (${actor.municipalityId}, ${actor.actorId}, ${digest}, ${now})
		on conflict do nothing returning 1`
	const isFirst = (older?.rows.length ?? 0) === 0 && (await reserve.execute(db)).rows.length > 0
	if (!isFirst) {
		const { rows } = await sql<{ cipher: Buffer | null }>`
			select answer_cipher as cipher from named.answered_form where ${mine}`.execute(db)
		const cipher = rows[0]?.cipher ?? null
		if (cipher === null) return { is: 'refused', refusal: refuse({ because: 'already-done' }) }
		return JSON.parse(house.keys.unseal(cipher))
	}
	const answer = await work()
	if (answer.is !== 'done') await sql`delete from named.answered_form where ${mine}`.execute(db)
	else if (!tellsOnce) {
		const cipher = house.keys.seal(JSON.stringify(answer))
		await sql`update named.answered_form set answer_cipher = ${cipher} where ${mine}`.execute(db)
	}
	return answer
}
