import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Act } from './transaction.ts'

/** What an audit row is about: a kind of thing and the ids of those it concerned. */
export type Concerning = { readonly kind: string; readonly ids: readonly string[] }

type Happening = Concerning & {
	name: string
	outcome: 'done' | 'refused' | 'missing'
	because?: string
	content: unknown
}

/** One row in the same transaction; who, when and why the database stamps from the signed context. The content itself is not kept, only a salted digest that can confirm it. */
export async function writeAudit(act: Act, happening: Happening): Promise<void> {
	const salt = randomBytes(16)
	const digest = createHash('sha256').update(salt).update(asText(happening.content)).digest()
	const ids = [...new Set(happening.ids)]
	await sql`
		select audit.write(${happening.name}, ${happening.outcome}, ${happening.because ?? null}, ${happening.kind},
			${ids}::uuid[], ${salt}, ${digest})
	`.execute(act.db)
}

/** A file stands in the content by its own digest: spelled out, ten megabytes would become hundreds. */
export function asText(content: unknown): string {
	return JSON.stringify(content, (_, value: unknown) =>
		value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
	)
}

const forTheLog = Symbol('ids for the log')

/** Whom an answer under codes showed: the log keeps the ids, the answer itself carries none to anybody. */
export function showing<Value extends object>(ids: readonly string[], value: Value): Value {
	return Object.defineProperty(value, forTheLog, { value: ids })
}

export function shownBy(value: object | null): readonly string[] {
	const held = value === null ? undefined : Object.getOwnPropertyDescriptor(value, forTheLog)
	return (held?.value as readonly string[] | undefined) ?? []
}
