/** Room 2 before room 10, and Å after Z: what names are sorted by. */
export function byName<Row>(nameOf: (row: Row) => string): (a: Row, b: Row) => number {
	const keys = new Map<string, string>()
	const keyOf = (name: string) => {
		const kept = keys.get(name)
		if (kept !== undefined) return kept
		const key = name.replace(/\d+/g, (digits) => digits.padStart(6, '0'))
		keys.set(name, key)
		return key
	}
	return (a, b) => keyOf(nameOf(a)).localeCompare(keyOf(nameOf(b)), 'sv')
}
