/** How many are worked on at once, and after how many milliseconds of work one no longer counts among them. */
export type Turns = { readonly atOnce: number; readonly longMs: number }

/**
 * Few at a time, the others in the order they came: where all are begun at once, all of them end late. Whoever takes
 * longer than a page should gives up its place and goes on, so that what is slow holds nobody up.
 */
export function inTurn<Given extends unknown[], Answer>(
	answer: (...given: Given) => Promise<Answer>,
	{ atOnce, longMs }: Turns,
): (...given: Given) => Promise<Answer> {
	const waiting: (() => void)[] = []
	let places = atOnce

	async function enter(): Promise<() => void> {
		if (places > 0) places--
		else await new Promise<void>((begin) => waiting.push(begin))
		let isHeld = true
		const leave = () => {
			if (!isHeld) return
			isHeld = false
			clearTimeout(long)
			const next = waiting.shift()
			if (next === undefined) places++
			else next()
		}
		const long = setTimeout(leave, longMs)
		return leave
	}

	return async (...given) => {
		const leave = await enter()
		return await answer(...given).finally(leave)
	}
}
