import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Happening } from './audit-happening.ts'
import type { Act } from './transaction.ts'

/** One row in the same transaction, now or, where somebody reads, with the others at its end. */
export async function writeAudit(act: Act, happening: Happening): Promise<void> {
	if (act.later === undefined) await keepInLog(act, [happening])
	else act.later.push(happening)
}

/** Rows in one statement; who, when and why the database stamps from the signed context. The content itself is not kept, only a salted digest that can confirm it. */
export async function keepInLog({ db }: Pick<Act, 'db'>, happenings: readonly Happening[]): Promise<void> {
	if (happenings.length === 0) return
	const rows = happenings.map(({ name, outcome, because, kind, ids, content, fields = [] }) => {
		const salt = randomBytes(16)
		const digest = createHash('sha256').update(salt).update(asText(content)).digest()
		const told = { name, outcome, because, kind, ids: [...new Set(ids)], fields }
		return { ...told, salt: salt.toString('hex'), digest: digest.toString('hex') }
	})
	await sql`
		select audit.write(r.name, r.outcome, r.because, r.kind, r.ids, decode(r.salt, 'hex'), decode(r.digest, 'hex'), r.fields)
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
			name text, outcome text, because text, kind text, ids uuid[], salt text, digest text, fields text[])
	`.execute(db)
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
