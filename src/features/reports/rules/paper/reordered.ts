/** One step up or down among the others; the same order where there is no further to go. */
export function moved<One>(order: readonly One[], one: One, step: 'up' | 'down'): One[] {
	const at = order.indexOf(one)
	const to = step === 'up' ? at - 1 : at + 1
	const other = order[to]
	if (at < 0 || other === undefined) return [...order]
	return order.map((each, place) => (place === at ? other : place === to ? one : each))
}
