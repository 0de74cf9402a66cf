import { type FoundRow, idsIn, type KeptRow, type RowsBy } from './gather-rows.ts'

/** What several people share, by whose row it is known who they are. */
const sharings = [
	{ what: 'household', by: 'household_id', in: 'household_member', who: 'person_id' },
	{ what: 'eviction_case', by: 'case_id', in: 'touched_person', who: 'person_id' },
	{ what: 'eviction_case', by: 'case_id', in: 'case_child', who: 'child_id' },
	{ what: 'stay', by: 'stay_id', in: 'stay_person', who: 'person_id' },
] as const

/** Whether somebody protected shares what was found, and which rows tell of what is shared with them. */
export type NearProtected = {
	readonly anybody: boolean
	/** Those who share it and are not protected: any of them may become so before it is given. */
	readonly others: readonly string[]
	has(row: FoundRow): boolean
}

export const nobodyProtected: NearProtected = { anybody: false, others: [], has: () => false }

type Own = {
	readonly records: readonly string[]
	/** Whether whoever the records are about asks for them; else they count among those who may be protected. */
	readonly asks: boolean
}

/**
 * The rows that hang under a household, a case or a stay of which somebody protected is or was a part, besides whoever asks
 * for their own: a former partner reads nothing there by which they can be found.
 */
export async function nearProtected(
	found: readonly FoundRow[],
	{ records, asks }: Own,
	rowsBy: RowsBy,
): Promise<NearProtected> {
	const askers = new Set(asks ? records : [])
	const among: { what: string; id: string; who: string }[] = []
	for (const { what, by, in: table, who } of sharings) {
		const ids = [...new Set([...idsOf(found, what), ...(what === 'household' ? householdsOf(found) : [])])]
		if (ids.length === 0) continue
		for (const earlier of [false, true]) {
			for (const row of await rowsBy(table, by, ids, { earlier })) {
				among.push({ what, id: String(row[by]), who: String(row[who]) })
			}
		}
	}
	const others = new Set([...records, ...among.map(({ who }) => who)].filter((id) => !askers.has(id)))
	const hidden = await protectedAmong([...others], rowsBy)
	if (hidden.size === 0) return { ...nobodyProtected, others: [...others] }
	const marked = new Map<string, Set<string>>()
	const mark = (what: string, id: string) => marked.set(what, (marked.get(what) ?? new Set()).add(id))
	for (const { what, id, who } of among) if (hidden.has(who)) mark(what, id)
	// A case tells of its household, and with it of the household's other cases.
	for (const { table, row } of found) {
		const isMarked = table.name === 'eviction_case' && marked.get(table.name)?.has(String(row.id))
		if (isMarked) mark('household', String(row.household_id))
	}
	const open = [...others].filter((id) => !hidden.has(id))
	return { anybody: true, others: open, has: under(found, marked) }
}

const idsOf = (found: readonly FoundRow[], name: string) =>
	found.filter(({ table }) => table.name === name).map(({ row }) => String(row.id))

const householdsOf = (found: readonly FoundRow[]) =>
	found.flatMap(({ table, row }) => (table.name === 'eviction_case' ? idsIn(row.household_id) : []))

/** Those of whom any record is protected: doubles are one person. */
export async function protectedAmong(ids: readonly string[], rowsBy: RowsBy): Promise<Set<string>> {
	if (ids.length === 0) return new Set()
	const rootOf = (row: KeptRow) => String(row.same_as ?? row.id)
	const roots = new Map(
		(await rowsBy('person', 'id', ids, { earlier: false })).map((row) => [String(row.id), rootOf(row)]),
	)
	const known = [...new Set(roots.values())]
	const records = [
		...(await rowsBy('person', 'id', known, { earlier: false })),
		...(await rowsBy('person', 'same_as', known, { earlier: false })),
	]
	const hidden = new Set(records.filter((row) => row.protection !== 'none').map(rootOf))
	return new Set(ids.filter((id) => hidden.has(roots.get(id) ?? id)))
}

/** What is marked, and all that leads to it, however many tables lie between. */
function under(found: readonly FoundRow[], marked: Map<string, Set<string>>): NearProtected['has'] {
	const rows = new Set<FoundRow>()
	for (let before = -1; before !== rows.size; ) {
		before = rows.size
		for (const one of found) {
			const { table, row } = one
			const leadsThere = table.leads.some(
				({ by, to, at }) => at === 'id' && idsIn(row[by]).some((id) => marked.get(to)?.has(id)),
			)
			if (!leadsThere && !marked.get(table.name)?.has(String(row.id))) continue
			rows.add(one)
			if (typeof row.id === 'string')
				marked.set(table.name, (marked.get(table.name) ?? new Set()).add(row.id))
		}
	}
	return (row) => rows.has(row)
}
