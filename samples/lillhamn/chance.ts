/** Chance that can be repeated: the same seed gives the same Lillhamn. */
export type Chance = {
	/** 0 ≤ x < 1 */
	next(): number
	/** A whole number, both ends included. */
	between(from: number, to: number): number
	happens(probability: number): boolean
	pick<T>(from: readonly T[]): T
	/** Picks by weight: `[['letter', 3], ['phone', 1]]`. */
	weigh<T>(from: readonly (readonly [T, number])[]): T
	shuffle<T>(from: readonly T[]): T[]
	/** A version 4 identifier made of chance, so that links between invented rows hold from run to run. */
	id(): string
}

/**
 * Mulberry32: thirty-two bits of state, enough for a small town. Two of one seed give the same: `apart`, up to 15, keeps
 * their identifiers from being the same too.
 */
export function chanceFrom(seed: number, apart = 0): Chance {
	let state = seed >>> 0
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
	const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
	const pick = <T>(from: readonly T[]): T => at(from, between(0, from.length - 1))
	const hex = (digits: number, mask = 0) =>
		Array.from({ length: digits }, () => (between(0, 15) ^ mask).toString(16)).join('')
	return {
		next,
		between,
		pick,
		happens: (probability) => next() < probability,
		weigh: (from) => {
			let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
			const hit = from.find(([, weight]) => {
				left -= weight
				return left < 0
			})
			return (hit ?? at(from, from.length - 1))[0]
		},
		shuffle: (from) => {
			const mixed = [...from]
			for (let last = mixed.length - 1; last > 0; last -= 1) {
				const other = between(0, last)
				const held = at(mixed, last)
				mixed[last] = at(mixed, other)
				mixed[other] = held
			}
			return mixed
		},
		id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12, apart)}`,
	}
}

function at<T>(from: readonly T[], place: number): T {
	const found = from[place]
	if (found === undefined) throw new Error('chance was asked to pick from nothing')
	return found
}
