import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { optionalText } from '../../../../platform/fields.ts'
import type { PlanDocument } from '../../rules/document/document.ts'
import { without } from '../../rules/draft/without.ts'

/** One name of a list: with the id it has already, or new. */
export const namedRows = z.object({ id: z.uuid({ error: 'choose-one' }).optional(), text: optionalText(300) })

type NamedRow = z.output<typeof namedRows> & Readonly<Record<string, unknown>>

/**
 * The list as the rows say, in their order: names keep their ids, an empty one goes with what pointed at it, one without
 * an id is new, and one that no row speaks of stays last. Refusal: named-twice.
 */
export function withNames(
	document: PlanDocument,
	part: 'targetGroups' | 'areas',
	rows: readonly NamedRow[],
): PlanDocument | Refusal | typeof missing {
	const known = new Map(document[part].map((row) => [row.id, row]))
	if (rows.some(({ id }) => id !== undefined && !known.has(id))) return missing
	const names = rows.flatMap(({ text }) => (text === null ? [] : [text.toLowerCase()]))
	const twin = names.find((name, at) => names.indexOf(name) < at)
	if (twin !== undefined) return refuse({ because: 'named-twice', name: twin })
	const gone = rows.flatMap(({ id, text }) => (text === null && id !== undefined ? [id] : []))
	const rest = gone.reduce((left, id) => without(left, part, id)?.document ?? left, document)
	const named = rows.flatMap(({ id = randomUUID(), text, ...more }) =>
		text === null ? [] : [{ ...known.get(id), ...more, id, text }],
	)
	const spokenOf = new Set(named.map(({ id }) => id))
	return { ...rest, [part]: [...named, ...rest[part].filter(({ id }) => !spokenOf.has(id))] }
}
