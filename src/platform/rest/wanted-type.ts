/** The type that the reader would rather have of those there are, the first where all are alike; null when none will do. */
export function wantedType<Type extends string>(
	accept: string | undefined,
	there: readonly Type[],
): Type | null {
	if (accept === undefined || accept.trim() === '') return there[0] ?? null
	const ranges = accept.split(',').map((part) => {
		const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
		const quality = parameters.find((text) => text.startsWith('q='))?.slice(2)
		return { range, weight: quality === undefined ? 1 : Number(quality) || 0 }
	})
	const weightOf = (type: string) => {
		const [kind] = type.split('/')
		for (const range of [type, `${kind}/*`, '*/*']) {
			const found = ranges.find((one) => one.range === range)
			if (found !== undefined) return found.weight
		}
		return 0
	}
	const [best] = there
		.map((type) => ({ type, weight: weightOf(type) }))
		.toSorted((a, b) => b.weight - a.weight)
	return best === undefined || best.weight === 0 ? null : best.type
}
