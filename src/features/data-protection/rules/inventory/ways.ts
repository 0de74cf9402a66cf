import { everyTable } from './every-table.ts'
import type { Lead, Table } from './table.ts'

/** A lead as the database walks it, and whether what stands in the row counts as a note in the file. */
export type Way = Lead & { readonly name: string; readonly noted: boolean }

/** Rows that tell of the keeping and not of the person: what a job found, who may see, what retention itself wrote. */
const noNotes: ReadonlySet<string> = new Set([
	...[
		'contribution',
		'record_pair',
		'registry_task',
		'named_access',
		'break_glass',
		'bed_use',
		'count_double',
	],
	...['watched_person', 'log_review_entry'],
	...['retention_hold', 'destruction_member', 'extract_request', 'extract_mask', 'file_given_out'],
])

/** Every lead of the inventory, in an order in which a table comes after those it leads to; the same for the same inventory. */
export function waysInOrder(tables: readonly Table[] = everyTable): Way[] {
	const leading = tables.filter(({ schema, leads }) => schema === 'named' && leads.length > 0)
	const byName = new Map(leading.map((table) => [table.name, table]))
	const done = new Set<string>()
	const ordered: Table[] = []
	const visit = (table: Table, on: ReadonlySet<string>) => {
		if (done.has(table.name) || on.has(table.name)) return
		const further = new Set([...on, table.name])
		for (const { to } of table.leads) {
			const target = byName.get(to)
			if (target !== undefined) visit(target, further)
		}
		done.add(table.name)
		ordered.push(table)
	}
	for (const table of leading) visit(table, new Set())
	return ordered.flatMap(({ name, leads }) =>
		leads.map((lead) => ({ ...lead, name, noted: !noNotes.has(name) })),
	)
}
