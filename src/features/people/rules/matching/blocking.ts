import { type Pass, passes } from './blocking-keys.ts'
import type { Prepared } from './prepare.ts'

/** Where a record stands in its list; a pair is `first * count + second`, in one number. */
export type Pairs = Float64Array

/**
 * A block of more is divided by the next mark below; what no mark divides is sorted, and each record is compared with its
 * neighbours only (Hernández & Stolfo 1995). Nothing is left out silently.
 */
const largestBlock = 60
const neighbours = 20

const marks: readonly ((record: Prepared) => string | null)[] = [
	({ born }) => born?.digits.slice(0, 4) ?? null,
	({ given }) => given?.sounds[0] ?? null,
	({ family }) => family?.sounds[0] ?? null,
	({ area }) => area?.code ?? area?.city ?? null,
	({ born }) => born?.digits ?? null,
]

/** What two records must be for their pair to count: any two of one list, or one of each. */
export type Reach = { readonly kind: 'within' } | { readonly kind: 'across'; readonly firstOfSecond: number }

/** The pairs worth comparing, each once, in rising order. */
export function candidatePairs(
	records: readonly Prepared[],
	reach: Reach,
	told: (pass: Pass) => void,
): Pairs {
	const found = new PairList(records.length, reach)
	for (const pass of passes) {
		told(pass)
		const blocks = new Map<string, number[]>()
		for (const [at, record] of records.entries()) {
			for (const key of pass.keysOf(record)) put(blocks, key, at)
		}
		for (const block of blocks.values()) pairUp(block, records, 0, found)
	}
	return found.sorted()
}

function put(blocks: Map<string, number[]>, key: string, at: number): void {
	const block = blocks.get(key)
	if (block === undefined) blocks.set(key, [at])
	else block.push(at)
}

function pairUp(
	block: readonly number[],
	records: readonly Prepared[],
	depth: number,
	found: PairList,
): void {
	if (block.length < 2) return
	if (block.length <= largestBlock) return found.addAll(block, block.length)
	const mark = marks[depth]
	if (mark === undefined) return found.addAll(inOrder(block, records), neighbours)
	const parts = new Map<string, number[]>()
	const unmarked: number[] = []
	for (const at of block) {
		const record = records[at]
		const value = record === undefined ? null : mark(record)
		if (value === null) unmarked.push(at)
		else put(parts, value, at)
	}
	for (const part of parts.values()) pairUp(part, records, depth + 1, found)
	pairUp(unmarked, records, depth + 1, found)
}

function inOrder(block: readonly number[], records: readonly Prepared[]): readonly number[] {
	const text = (at: number) => {
		const record = records[at]
		return `${record?.family?.whole ?? ''} ${record?.given?.whole ?? ''} ${record?.born?.digits ?? ''}`
	}
	return block
		.map((at) => ({ at, text: text(at) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.at - b.at))
		.map(({ at }) => at)
}

class PairList {
	#pairs = new Float64Array(1 << 16)
	#length = 0
	readonly #count: number
	readonly #reach: Reach

	constructor(count: number, reach: Reach) {
		this.#count = count
		this.#reach = reach
	}

	/** Every pair of a block that stands at most `within` places apart. */
	addAll(block: readonly number[], within: number): void {
		for (let i = 0; i < block.length; i++) {
			for (let j = i + 1; j < block.length && j <= i + within; j++) this.#add(block[i] ?? 0, block[j] ?? 0)
		}
	}

	#add(a: number, b: number): void {
		const [first, second] = a < b ? [a, b] : [b, a]
		if (first === second) return
		if (
			this.#reach.kind === 'across' &&
			!(first < this.#reach.firstOfSecond && second >= this.#reach.firstOfSecond)
		)
			return
		if (this.#length === this.#pairs.length) this.#makeRoom()
		this.#pairs[this.#length] = first * this.#count + second
		this.#length += 1
	}

	/** Passes find many pairs again: those are dropped before the list is made longer. */
	#makeRoom(): void {
		const kept = this.sorted()
		const room = new Float64Array(
			kept.length > this.#pairs.length / 2 ? this.#pairs.length * 2 : this.#pairs.length,
		)
		room.set(kept)
		this.#pairs = room
		this.#length = kept.length
	}

	sorted(): Pairs {
		const all = this.#pairs.subarray(0, this.#length).sort()
		let kept = 0
		for (let at = 0; at < all.length; at++) {
			if (kept > 0 && all[at] === all[kept - 1]) continue
			all[kept] = all[at] ?? 0
			kept += 1
		}
		return all.slice(0, kept)
	}
}
