/** How often in the runs, as people say it: the word's key and its number. */
type Odds = {
	readonly key: 'none' | 'hardly' | 'oneOf' | 'ofHundred' | 'nearlyAll'
	readonly runs: number
}

export function oddsOf(share: number): Odds {
	if (share <= 0) return { key: 'none', runs: 0 }
	if (share < 0.01) return { key: 'hardly', runs: 0 }
	if (share > 0.99) return { key: 'nearlyAll', runs: 0 }
	return share < 0.075
		? { key: 'oneOf', runs: Math.round(1 / share) }
		: { key: 'ofHundred', runs: Math.round(share * 100) }
}
