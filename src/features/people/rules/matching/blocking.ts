import { passes } from './blocking-keys.ts'
import type { Prepared } from './prepare.ts'
import { arePair, type Sides } from './sides.ts'

/** Pairs as the sides number them. */
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
	({ area }) => area?.code ?? area?.city?.text ?? null,
	({ born }) => born?.digits ?? null,
]

/** The pairs worth comparing, each once, in rising order. */
export function candidatePairs(sides: Sides, tell: (share: number) => void): Pairs {
	const { records } = sides
	const found = new PairList(sides)
	for (const [done, { keysOf }] of passes.entries()) {
		tell(done / passes.length)
		const blocks = new Map<string, number[]>()
		for (const [at, record] of records.entries()) {
			for (const key of keysOf(record)) put(blocks, key, at)
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
	if (block.length <= largestBlock) {
		found.addAll(block, block.length)
		return
	}
	const mark = marks[depth]
	if (mark === undefined) {
		found.addAll(inOrder(block, records), neighbours)
		return
	}
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
	readonly #sides: Sides

	constructor(sides: Sides) {
		this.#sides = sides
	}

	/** Every pair of a block that stands at most `within` places apart. */
	addAll(block: readonly number[], within: number): void {
		for (let i = 0; i < block.length; i++) {
			for (let j = i + 1; j < block.length && j <= i + within; j++) this.#add(block[i] ?? 0, block[j] ?? 0)
		}
	}

	#add(a: number, b: number): void {
		const [first, second] = a < b ? [a, b] : [b, a]
		if (!arePair(this.#sides, first, second)) return
		if (this.#length === this.#pairs.length) this.#makeRoom()
		this.#pairs[this.#length] = first * this.#sides.records.length + second
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
