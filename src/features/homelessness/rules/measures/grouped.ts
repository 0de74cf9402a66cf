/** The rows of each key, in the order in which they came. */
export function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
	const groups = new Map<string, Row[]>()
	for (const row of rows) {
		const name = key(row)
		const group = groups.get(name)
		if (group === undefined) groups.set(name, [row])
		else group.push(row)
	}
	return groups
}
