import type { Table } from '../inventory/table.ts'

export type KeptRow = Readonly<Record<string, unknown>>

/** One row that leads to the person, as it stands, or as it stood until a moment. */
export type FoundRow = { readonly table: Table; readonly row: KeptRow; readonly earlierTo: string | null }

/** Asks for the rows of a table where one column is any of these ids. */
export type RowsBy = (
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
 * new. Each id is asked for once of each lead, of what stands and of what stood. A row that only history still holds leads on
 * to what hung under it; one that stands elsewhere now does not, for what hangs under it may be somebody else's.
 */
export async function gatherRows(
	tables: readonly Table[],
	personIds: readonly string[],
	rowsBy: RowsBy,
): Promise<FoundRow[]> {
	const walked = leadingToAPerson(tables)
	const held = new Map(walked.map(({ name }) => [name, emptyTable()]))
	const asked = new Map<string, Set<string>>()
	const fresh = (lead: string, ids: readonly string[]) => {
		const before = asked.get(lead) ?? new Set<string>()
		asked.set(lead, before)
		const unasked = [...new Set(ids)].filter((id) => !before.has(id))
		for (const id of unasked) before.add(id)
		return unasked
	}
	const ask = async (name: string, by: string, ids: readonly string[]) => {
		const kept = held.get(name)
		if (kept === undefined || ids.length === 0) return
		for (const row of await rowsBy(name, by, ids, { earlier: false })) kept.now.set(JSON.stringify(row), row)
		const earlier = await rowsBy(name, by, ids, { earlier: true })
		for (const row of earlier) kept.earlier.set(JSON.stringify(row), row)
		const standing = new Set([...kept.now.values()].flatMap(({ id }) => idsIn(id)))
		const unseen = fresh(
			`${name} itself`,
			earlier.flatMap(({ id }) => idsIn(id)).filter((id) => !standing.has(id)),
		)
		if (unseen.length === 0) return
		const elsewhere = await rowsBy(name, 'id', unseen, { earlier: false })
		const stands = new Set(elsewhere.flatMap(({ id }) => idsIn(id)))
		for (const id of unseen) if (!stands.has(id)) kept.gone.add(id)
	}
	// A person's doubles are the same person: what was kept under each is theirs.
	await ask('person', 'id', personIds)
	for (const row of await rowsBy('person', 'same_as', personIds, { earlier: false })) {
		await ask('person', 'id', idsIn(row.id))
	}
	const size = () => [...held.values()].reduce((sum, { now, gone }) => sum + now.size + gone.size, 0)
	for (let before = -1; before !== size(); ) {
		before = size()
		for (const { name, leads } of walked) {
			for (const { by, to, at } of leads) {
				const end = held.get(to)
				const ends = [...(end?.now.values() ?? [])].flatMap((row) => idsIn(row[at]))
				const gone = at === 'id' ? [...(end?.gone ?? [])] : []
				await ask(name, by, fresh(`${name}.${by}>${to}.${at}`, [...ends, ...gone]))
			}
		}
	}
	return walked.flatMap((table) => {
		const { now, earlier } = held.get(table.name) ?? emptyTable()
		return [
			...[...now.values()].map((row) => ({ table, row, earlierTo: null })),
			...[...earlier.values()].map((row) => ({ table, row, earlierTo: String(row.recorded_to) })),
		]
	})
}

/** What was found of a table: rows as they stand, as they stood, and the ids that only stood. */
const emptyTable = () => ({
	now: new Map<string, KeptRow>(),
	earlier: new Map<string, KeptRow>(),
	gone: new Set<string>(),
})

export function idsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
