/** How well pairs agree with who each record truly is. */
export function scoreOf<Person>(
	links: readonly { readonly a: string; readonly b: string }[],
	personOf: ReadonlyMap<string, Person>,
): { truePairs: number; precision: number; recall: number; f1: number } {
	const records = new Map<Person, number>()
	for (const person of personOf.values()) records.set(person, (records.get(person) ?? 0) + 1)
	const truePairs = [...records.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
	const right = links.filter(({ a, b }) => personOf.get(a) === personOf.get(b)).length
	const precision = right / links.length
	const recall = right / truePairs
	return { truePairs, precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
