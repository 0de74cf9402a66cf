import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Act, Purpose } from './transaction.ts'

/** What an audit row is about: a kind of thing and the ids of those it concerned. */
export type Concerning = { readonly kind: string; readonly ids: readonly string[] }

type Happening = Concerning & {
	name: string
	purpose: Purpose
	outcome: 'done' | 'refused' | 'missing'
	because?: string
	content: unknown
}

/** One row in the same transaction. The content itself is not kept, only a salted digest that can confirm it. */
export async function writeAudit(act: Act, happening: Happening): Promise<void> {
	const salt = randomBytes(16)
	const digest = createHash('sha256').update(salt).update(asText(happening.content)).digest()
	const ids = [...new Set(happening.ids)]
	await sql`
		insert into audit.entry (municipality_id, actor_id, committee_id, purpose, name, outcome, because, kind, subject_ids, salt, digest)
		values (${act.actor.municipalityId}, ${act.actor.actorId || null}, ${act.actor.controllerId}, ${happening.purpose}, ${happening.name},
			${happening.outcome}, ${happening.because ?? null}, ${happening.kind}, ${ids}::uuid[], ${salt}, ${digest})
	`.execute(act.db)
}

/** A file stands in the content by its own digest: spelled out, ten megabytes would become hundreds. */
function asText(content: unknown): string {
	return JSON.stringify(content, (_, value: unknown) =>
		value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
	)
}
