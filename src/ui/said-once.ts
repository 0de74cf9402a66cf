/** Worked out once for each key: the same few words stand on hundreds of bars. */
export function saidOnce<Key, Said>(say: (key: Key) => Said): (key: Key) => Said {
	const kept = new Map<Key, Said>()
	return (key) => {
		const before = kept.get(key)
		if (before !== undefined) return before
		const said = say(key)
		kept.set(key, said)
		return said
	}
}

// Unicode keeps these for whoever wants them: no sentence holds any.
const firstMark = 0xe000
const marked = /([\ue000-\ue00f])/

/**
 * A sentence put together once, with its places left open: formatting it anew for each of thousands of bars costs more
 * than drawing them. What is filled in stays as it is, whatever it holds.
 */
export function withPlaces<Place extends string>(
	places: readonly Place[],
	say: (marks: Record<Place, string>) => string,
): (fill: Record<Place, string>) => string {
	const marks = places.map((place, at) => [place, String.fromCharCode(firstMark + at)])
	const parts = say(Object.fromEntries(marks)).split(marked)
	return (fill) =>
		parts
			.map((part, at) => (at % 2 === 0 ? part : fillOf(places[part.charCodeAt(0) - firstMark], fill)))
			.join('')
}

const fillOf = <Place extends string>(place: Place | undefined, fill: Record<Place, string>) =>
	place === undefined ? '' : fill[place]
