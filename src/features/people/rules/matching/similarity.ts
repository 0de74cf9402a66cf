const longest = 64
const takenInA = new Uint8Array(longest)
const takenInB = new Uint8Array(longest)

/**
 * 0 to 1. Letters in common near each other, more when the beginnings agree: Jaro 1989; Winkler 1990, "String Comparator
 * Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model".
 */
export function jaroWinkler(a: string, b: string): number {
	if (a === b) return 1
	const shorter = Math.min(a.length, longest)
	const longer = Math.min(b.length, longest)
	if (shorter === 0 || longer === 0) return 0
	const jaro = jaroOf(a, shorter, b, longer)
	if (jaro < 0.7) return jaro
	return jaro + commonPrefix(a, b) * 0.1 * (1 - jaro)
}

function jaroOf(a: string, lengthA: number, b: string, lengthB: number): number {
	const reach = Math.max(0, Math.floor(Math.max(lengthA, lengthB) / 2) - 1)
	takenInA.fill(0, 0, lengthA)
	takenInB.fill(0, 0, lengthB)
	let common = 0
	for (let i = 0; i < lengthA; i++) {
		const letter = a.charCodeAt(i)
		const to = Math.min(lengthB - 1, i + reach)
		for (let j = Math.max(0, i - reach); j <= to; j++) {
			if (takenInB[j] === 1 || b.charCodeAt(j) !== letter) continue
			takenInA[i] = 1
			takenInB[j] = 1
			common += 1
			break
		}
	}
	if (common === 0) return 0
	let outOfOrder = 0
	let j = 0
	for (let i = 0; i < lengthA; i++) {
		if (takenInA[i] === 0) continue
		while (takenInB[j] === 0) j += 1
		if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder += 1
		j += 1
	}
	return (common / lengthA + common / lengthB + (common - outOfOrder / 2) / common) / 3
}

/** One letter added, lost, changed or exchanged with its neighbour: Damerau 1964. */
export function oneEditApart(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a]
	if (long.length - short.length > 1) return false
	let head = 0
	while (head < short.length && short[head] === long[head]) head += 1
	let tail = 0
	while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail])
		tail += 1
	const left = long.length - head - tail
	if (left <= 1) return true
	if (short.length !== long.length || left !== 2) return false
	return short[head] === long[head + 1] && short[head + 1] === long[head]
}

/** The letters of a text as bits, so that two texts with little in common are told apart at once. */
export function lettersOf(text: string): number {
	let letters = 0
	for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
	return letters
}

/** A text and its letters as bits. */
export type Lettered = { readonly text: string; readonly letters: number }

/** Jaro–Winkler, or 0 when it is surely below `least`. */
export function likeness(a: Lettered, b: Lettered, least: number): number {
	return mayBeAlike(a, b, least) ? jaroWinkler(a.text, b.text) : 0
}

/** False when neither one edit apart nor as alike as asked: too few letters of the one stand in the other. */
export function mayBeAlike(a: Lettered, b: Lettered, least: number): boolean {
	const onlyInA = bitsIn(a.letters & ~b.letters)
	const onlyInB = bitsIn(b.letters & ~a.letters)
	if (onlyInA <= 1 && onlyInB <= 1) return true
	const common = Math.min(a.text.length - onlyInA, b.text.length - onlyInB)
	const bonus = commonPrefix(a.text, b.text) * 0.1
	const jaroNeeded = (least - bonus) / (1 - bonus)
	return common / a.text.length + common / b.text.length + 1 >= 3 * jaroNeeded
}

function commonPrefix(a: string, b: string): number {
	let prefix = 0
	while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix += 1
	return prefix
}

function bitsIn(letters: number): number {
	let left = letters - ((letters >>> 1) & 0x55555555)
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const

/** Letters to add, lose, change or exchange with a neighbour; anything over the limit is told as limit + 1. */
export function editsApart(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest) return limit + 1
	let [before, last, row]: [Uint8Array, Uint8Array, Uint8Array] = [rows[0], rows[1], rows[2]]
	for (let j = 0; j <= b.length; j++) last[j] = j
	for (let i = 1; i <= a.length; i++) {
		row[0] = i
		let least = i
		for (let j = 1; j <= b.length; j++) {
			const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
			let edits = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
			if (
				i > 1 &&
				j > 1 &&
				a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
				a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
			) {
				edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
			}
			row[j] = edits
			if (edits < least) least = edits
		}
		if (least > limit) return limit + 1
		const oldest = before
		before = last
		last = row
		row = oldest
	}
	return Math.min(last[b.length] ?? 0, limit + 1)
}
