import type { Table } from '../inventory/table.ts'

export type KeptRow = Readonly<Record<string, unknown>>

/** One row that leads to the person, as it stands, or as it stood until a moment. */
export type FoundRow = { readonly table: Table; readonly row: KeptRow; readonly earlierTo: string | null }

/** Asks for the rows of a table where one column is any of these ids. */
type RowsBy = (
	table: string,
	by: string,
	ids: readonly string[],
	how: { readonly earlier: boolean },
) => Promise<readonly KeptRow[]>

/** The tables whose rows lead to a person in the end, and the person's own. */
export function leadingToAPerson(tables: readonly Table[]): Table[] {
	const reached = new Set(['person'])
	for (let before = 0; before !== reached.size; ) {
		before = reached.size
		for (const { name, leads } of tables) if (leads.some(({ to }) => reached.has(to))) reached.add(name)
	}
	return tables.filter(({ schema, name }) => schema === 'named' && reached.has(name))
}

/**
 * Everything that leads to a person, by the inventory: from the person's own records outwards, until no table gives anything
 * new. Each id is asked for once of each lead. Earlier rows are those of the tables where something was found.
 */
export async function gatherRows(
	tables: readonly Table[],
	personIds: readonly string[],
	rowsBy: RowsBy,
): Promise<FoundRow[]> {
	const walked = leadingToAPerson(tables)
	const found = new Map<string, Map<string, KeptRow>>(walked.map(({ name }) => [name, new Map()]))
	const asked = new Map<string, Set<string>>()
	const fresh = (lead: string, ids: readonly string[]) => {
		const before = asked.get(lead) ?? new Set<string>()
		asked.set(lead, before)
		const unasked = [...new Set(ids)].filter((id) => !before.has(id))
		for (const id of unasked) before.add(id)
		return unasked
	}
	const keep = (name: string, rows: readonly KeptRow[]) => {
		const kept = found.get(name)
		for (const row of rows) kept?.set(JSON.stringify(row), row)
	}
	// A person's doubles are the same person: what was kept under each is theirs.
	keep('person', await rowsBy('person', 'id', personIds, { earlier: false }))
	keep('person', await rowsBy('person', 'same_as', personIds, { earlier: false }))
	for (let before = -1, now = 0; before !== now; ) {
		before = now
		for (const { name, leads } of walked) {
			for (const { by, to, at } of leads) {
				const ends = [...(found.get(to)?.values() ?? [])].flatMap((row) => idsIn(row[at]))
				const ids = fresh(`${name}.${by}>${to}.${at}`, ends)
				if (ids.length > 0) keep(name, await rowsBy(name, by, ids, { earlier: false }))
			}
		}
		now = [...found.values()].reduce((sum, rows) => sum + rows.size, 0)
	}
	const rows: FoundRow[] = []
	for (const table of walked) {
		const kept = [...(found.get(table.name)?.values() ?? [])]
		rows.push(...kept.map((row) => ({ table, row, earlierTo: null })))
		if (kept.length === 0) continue
		const earlier = new Map<string, KeptRow>()
		for (const { by } of table.name === 'person' ? [{ by: 'id' }] : table.leads) {
			const ids = [...(asked.get(leadOf(table, by)) ?? personIds)]
			for (const row of await rowsBy(table.name, by, ids, { earlier: true }))
				earlier.set(JSON.stringify(row), row)
		}
		rows.push(...[...earlier.values()].map((row) => ({ table, row, earlierTo: String(row.recorded_to) })))
	}
	return rows
}

function leadOf({ name, leads }: Table, by: string): string {
	const lead = leads.find((one) => one.by === by)
	return lead === undefined ? '' : `${name}.${by}>${lead.to}.${lead.at}`
}

function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
